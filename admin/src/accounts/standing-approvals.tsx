import Box from '@mui/material/Box';

import { approvalKind } from '../approvals/approval-kind.js';
import { BecomesIcon } from '../display/BecomesIcon.js';
import { type AccountStanding, DecideStandingProposalDocument, OpenStandingProposalsDocument } from '../generated/operations.js';
import { StandingChip } from '../partners/StandingChips.js';

/** Proposed changes of an account's standing. */
export const standingApprovals = approvalKind({
  label: 'approvals.kinds.standing',
  action: 'accounts.proposals',
  open: OpenStandingProposalsDocument,
  read: ({ standingProposals: { nodes, totalCount } }) => ({
    total: totalCount ?? nodes.length,
    approvals: nodes.map(({ account, fromStanding, toStanding, ...proposal }) => ({
      ...proposal,
      subject: { to: `/partners/${account.organization.id}/show`, text: `${account.organization.displayName}, ${account.soldTo}` },
      change: <StandingMove from={fromStanding} to={toStanding} />,
    })),
  }),
  decide: DecideStandingProposalDocument,
  variables: ({ id, decision, reason }) => ({ input: { proposalId: id, decision, reason } }),
  decided: ({ decideStandingProposal }) => decideStandingProposal,
});

function StandingMove({ from, to }: { from: AccountStanding; to: AccountStanding }) {
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
      <StandingChip standing={from} />
      <BecomesIcon />
      <StandingChip standing={to} />
    </Box>
  );
}
