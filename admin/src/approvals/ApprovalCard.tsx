import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Card from '@mui/material/Card';
import Typography from '@mui/material/Typography';

import { RecordLink } from '../display/RecordLink.js';
import type { ProposalDecision } from '../generated/operations.js';
import { useFormats } from '../i18n/use-formats.js';
import { useText } from '../i18n/use-text.js';
import type { OpenApproval } from './use-open-approvals.js';

interface ApprovalCardProps {
  approval: OpenApproval;
  onDecide: (decision: ProposalDecision) => void;
}

/** What is to be done, to what, who wants it and why; and what the viewer may do about it. */
export function ApprovalCard({ approval: { kind, subject, change, reason, proposedAt, proposedByName, mayDecide, mayWithdraw }, onDecide }: ApprovalCardProps) {
  const text = useText();
  const formats = useFormats();
  const named = (what: string): string => `${what}: ${text(kind.label)}, ${subject.text}`;
  return (
    <Card component="article" sx={{ p: 2, display: 'grid', gap: 1.25 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, rowGap: 0.5, alignItems: 'baseline' }}>
        <Typography variant="h2">{text(kind.label)}</Typography>
        <RecordLink to={subject.to}>{subject.text}</RecordLink>
      </Box>
      {change}
      <Box component="blockquote" sx={{ m: 0, pl: 1.5, borderLeft: '3px solid', borderColor: 'divider', overflowWrap: 'anywhere', whiteSpace: 'pre-line' }}>
        {reason}
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <Typography variant="caption" sx={{ flex: '1 1 200px' }}>
          {text('approvals.proposedBy', { name: proposedByName, date: formats.dateTime(proposedAt) })}
        </Typography>
        {mayWithdraw && (
          <>
            <Typography variant="caption">{text('approvals.own')}</Typography>
            <Button onClick={() => onDecide('WITHDRAWN')} aria-label={named(text('approvals.withdraw'))}>
              {text('approvals.withdraw')}
            </Button>
          </>
        )}
        {mayDecide && (
          <>
            <Button onClick={() => onDecide('REJECTED')} aria-label={named(text('approvals.reject'))}>
              {text('approvals.reject')}
            </Button>
            <Button variant="contained" onClick={() => onDecide('APPROVED')} aria-label={named(text('approvals.approve'))}>
              {text('approvals.approve')}
            </Button>
          </>
        )}
      </Box>
    </Card>
  );
}
