import Box from '@mui/material/Box';

import { AuditLines } from '../../audits/AuditLines.js';
import { useText } from '../../i18n/use-text.js';
import { Panel } from '../../layout/Panel.js';
import type { Partner } from '../shown-partner.js';
import { PartnerReturns } from '../../returns/PartnerReturns.js';
import { ProgrammeTerms } from '../ProgrammeTerms.js';
import { QuarterChart } from '../QuarterChart.js';
import { QuarterCorrections } from '../QuarterCorrections.js';
import { QuarterSnapshots } from '../../quarters/snapshots/QuarterSnapshots.js';

export function SummaryTab({ partner }: { partner: Partner }) {
  const text = useText();
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 7fr) minmax(0, 5fr)' }, alignItems: 'start' }}>
      <Box sx={{ display: 'grid', gap: 2 }}>
        <QuarterChart partnerId={partner.id} quarters={partner.quarters} />
        <QuarterSnapshots partnerId={partner.id} />
        <QuarterCorrections partnerId={partner.id} />
        <Panel title={text('partners.latestAudits')} flush>
          <AuditLines audits={partner.audits.nodes} empty={text('audits.empty')} />
        </Panel>
      </Box>
      <Box sx={{ display: 'grid', gap: 2 }}>
        <ProgrammeTerms partnerId={partner.id} />
        <PartnerReturns partnerId={partner.id} />
      </Box>
    </Box>
  );
}
