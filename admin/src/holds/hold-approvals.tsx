import Box from '@mui/material/Box';

import { approvalKind } from '../approvals/approval-kind.js';
import { useMoney } from '../display/use-money.js';
import { DecideHoldProposalDocument, OpenHoldProposalsDocument, type OpenHoldProposalsQuery } from '../generated/operations.js';
import { useText } from '../i18n/use-text.js';

type Proposal = OpenHoldProposalsQuery['holdProposals']['nodes'][number];

/** Proposed decisions about card holds: cards to free, amounts to charge, to give back or to give up. */
export const holdApprovals = approvalKind({
  label: 'holds.kind',
  action: 'holds.proposals',
  open: OpenHoldProposalsDocument,
  read: ({ holdProposals: { nodes, totalCount } }) => ({
    total: totalCount ?? nodes.length,
    approvals: nodes.map((proposal) => ({
      ...proposal,
      subject: { to: `/card-holds/${proposal.cardHold.id}/show`, text: `${proposal.cardHold.organization.displayName}, ${proposal.cardHold.productName}` },
      change: <HoldChange proposal={proposal} />,
    })),
  }),
  decide: DecideHoldProposalDocument,
  // Each try is one of its own: a proposal that was decided by an earlier one is not decided again.
  variables: ({ id, decision, reason }) => ({ input: { proposalId: id, decision, reason }, idempotencyKey: crypto.randomUUID() }),
  decided: ({ decideHoldProposal }) => decideHoldProposal,
});

function HoldChange({ proposal: { ruling, amount } }: { proposal: Proposal }) {
  const text = useText();
  const money = useMoney();
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
      <strong>{text(`holds.ruling.${ruling}`)}</strong>
      {amount !== null && <span>{money(amount)}</span>}
    </Box>
  );
}
