import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';

import { useMay } from '../../auth/use-viewer.js';
import { useAsk } from '../../data/use-ask.js';
import { RepairEntitlementsDocument } from '../../generated/operations.js';
import { useConsoleLocale, useText } from '../../i18n/use-text.js';
import { AskState } from '../../layout/AskState.js';
import { Panel } from '../../layout/Panel.js';
import type { ShownRepair } from '../shown-repair.js';

/** What the organisation's accounts give it for its repairs, each with the requirement it comes from. */
export function EntitlementsPanel({ repair: { organization, program } }: { repair: ShownRepair }) {
  const text = useText();
  const mayAsk = useMay('repairs.entitlements');
  const query = useAsk(RepairEntitlementsDocument, { organizationId: organization.id, locale: useConsoleLocale() }, { enabled: mayAsk, staleTimeMs: 600_000 });
  if (!mayAsk) return null;
  return (
    <Panel title={text('repairDesk.entitlements.title')}>
      <AskState query={query} loading={<Skeleton variant="rounded" height={64} />}>
        {({ repairEntitlements }) => {
          const given = repairEntitlements.filter((each) => program === null || each.program === program);
          if (given.length === 0) return text('repairDesk.entitlements.none');
          return (
            <Box component="ul" sx={{ m: 0, pl: 2.5, display: 'grid', gap: 0.5, fontSize: '0.875rem' }}>
              {given.map(({ code, source, program: by, text: words }) => (
                <li key={`${by} ${code}`}>
                  {words} <Box component="span" sx={{ color: 'text.secondary', fontSize: '0.78125rem' }}>{`${by}, ${source}`}</Box>
                </li>
              ))}
            </Box>
          );
        }}
      </AskState>
    </Panel>
  );
}
