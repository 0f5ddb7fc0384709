import DoneIcon from '@mui/icons-material/TaskAltOutlined';
import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';
import { useState } from 'react';

import type { ProposalDecision } from '../generated/operations.js';
import { useText } from '../i18n/use-text.js';
import { FailedAnswer } from '../layout/AskState.js';
import { PageHeader } from '../layout/PageHeader.js';
import { PartialAnswer } from '../layout/PartialAnswer.js';
import { ApprovalCard } from './ApprovalCard.js';
import { DecideDialog } from './DecideDialog.js';
import { type OpenApproval, useOpenApprovals } from './use-open-approvals.js';

/** What one person proposed and a second must decide, the longest waiting first. */
export default function ApprovalsPage() {
  const text = useText();
  const { approvals, errors, warnings, retry } = useOpenApprovals();
  const [deciding, setDeciding] = useState<{ approval: OpenApproval; decision: ProposalDecision } | null>(null);
  return (
    <>
      <PageHeader title={text('approvals.title')} note={text('approvals.note')} />
      {errors.length > 0 && <FailedAnswer error={errors[0]} onRetry={retry} />}
      <PartialAnswer warnings={warnings} onRetry={retry} />
      {approvals === undefined && errors.length === 0 && <Skeleton variant="rounded" height={160} />}
      {approvals?.length === 0 && (
        <Box sx={{ display: 'grid', justifyItems: 'center', gap: 1, py: 8, color: 'text.secondary' }}>
          <DoneIcon />
          {text('approvals.empty')}
        </Box>
      )}
      <Box component="ul" aria-label={text('approvals.title')} sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1.5, maxWidth: 900 }}>
        {approvals?.map((approval) => (
          <li key={approval.id}>
            <ApprovalCard approval={approval} onDecide={(decision) => setDeciding({ approval, decision })} />
          </li>
        ))}
      </Box>
      {deciding && <DecideDialog {...deciding} onClose={() => setDeciding(null)} />}
    </>
  );
}
