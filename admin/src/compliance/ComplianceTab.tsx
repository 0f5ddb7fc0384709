import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';

import { useAsk } from '../data/use-ask.js';
import { PartnerComplianceDocument } from '../generated/operations.js';
import { DetachedEvidence } from '../evidence/detached/DetachedEvidence.js';
import { useConsoleLocale, useText } from '../i18n/use-text.js';
import { AskState } from '../layout/AskState.js';
import { DecisionPanel } from './DecisionPanel.js';
import { EnrollmentPanel } from './EnrollmentPanel.js';
import { HistoryPanel } from './HistoryPanel.js';
import { WaiverPanel } from './WaiverPanel.js';
import type { Compliance } from './shown-compliance.js';

/** How a partner keeps to the terms of each programme: what it owes, how it was judged, what is waived, and how that came. */
export function ComplianceTab({ partner: { id } }: { partner: { id: string } }) {
  const text = useText();
  const locale = useConsoleLocale();
  const query = useAsk(PartnerComplianceDocument, { id, locale });
  return (
    <AskState query={query} loading={<Skeleton variant="rounded" height={320} />}>
      {({ organization }) => {
        const enrollments = organization?.enrollments ?? [];
        if (enrollments.length === 0) return <Box sx={{ py: 6, textAlign: 'center', color: 'text.secondary' }}>{text('compliance.noEnrollment')}</Box>;
        return (
          <Box sx={{ display: 'grid', gap: 3 }}>
            {enrollments.map((enrollment) => (
              <EnrollmentCompliance key={enrollment.id} enrollment={enrollment} />
            ))}
            <DetachedEvidence partnerId={id} />
          </Box>
        );
      }}
    </AskState>
  );
}

function EnrollmentCompliance({ enrollment }: { enrollment: Compliance }) {
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 7fr) minmax(0, 5fr)' }, alignItems: 'start' }}>
      <Box sx={{ display: 'grid', gap: 2, minWidth: 0 }}>
        <EnrollmentPanel enrollment={enrollment} />
        <DecisionPanel enrollment={enrollment} />
      </Box>
      <Box sx={{ display: 'grid', gap: 2, minWidth: 0 }}>
        <WaiverPanel enrollment={enrollment} />
        <HistoryPanel enrollment={enrollment} />
      </Box>
    </Box>
  );
}
