import Box from '@mui/material/Box';

import { useAsk } from '../../data/use-ask.js';
import { ServiceDeskDocument } from '../../generated/operations.js';
import { useText } from '../../i18n/use-text.js';
import { AskState } from '../../layout/AskState.js';
import { DeskAccounts } from './DeskAccounts.js';
import { DeskOrders, DeskRepairs } from './DeskLists.js';
import { DeskReturns } from './DeskReturns.js';
import { ReplacementSteps } from './ReplacementSteps.js';

/** What waits at an organisation's own service desk: what it owes back first, then its orders and repairs. */
export function ServiceDesk({ organizationId, replacesItsOwn }: { organizationId: string; replacesItsOwn: boolean }) {
  const text = useText();
  const query = useAsk(ServiceDeskDocument, { organizationId });
  return (
    <Box component="section" aria-label={text('serviceDesk.title')} sx={{ display: 'grid', gap: 2 }}>
      {replacesItsOwn && <ReplacementSteps />}
      <AskState query={query}>
        {(desk) => (
          <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 7fr) minmax(0, 5fr)' }, alignItems: 'start' }}>
            <Box sx={{ display: 'grid', gap: 2 }}>
              <DeskReturns desk={desk} />
              <DeskOrders orders={desk.partOrders.nodes} />
            </Box>
            <Box sx={{ display: 'grid', gap: 2 }}>
              {desk.organization && <DeskAccounts accounts={desk.organization.serviceAccounts} />}
              <DeskRepairs desk={desk} />
            </Box>
          </Box>
        )}
      </AskState>
    </Box>
  );
}
