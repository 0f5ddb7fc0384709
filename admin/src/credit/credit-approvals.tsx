import Box from '@mui/material/Box';

import { approvalKind } from '../approvals/approval-kind.js';
import { BecomesIcon } from '../display/BecomesIcon.js';
import { useMoney } from '../display/use-money.js';
import { DecideCreditProposalDocument, OpenCreditProposalsDocument, type OpenCreditProposalsQuery } from '../generated/operations.js';
import { useFormats } from '../i18n/use-formats.js';
import { useText } from '../i18n/use-text.js';

type Proposal = OpenCreditProposalsQuery['creditProposals']['nodes'][number];

/** Proposed limits and temporary raises of credit lines. */
export const creditApprovals = approvalKind({
  label: 'money.credit.kind',
  action: 'credit.proposals',
  open: OpenCreditProposalsDocument,
  read: ({ creditProposals: { nodes, totalCount } }) => ({
    total: totalCount ?? nodes.length,
    approvals: nodes.map((proposal) => ({
      ...proposal,
      subject: { to: `/partners/${proposal.creditLine.organization.id}/show`, text: `${proposal.creditLine.organization.displayName}, ${proposal.creditLine.currency}` },
      change: <CreditChange proposal={proposal} />,
    })),
  }),
  decide: DecideCreditProposalDocument,
  variables: ({ id, decision, reason }) => ({ input: { proposalId: id, decision, reason } }),
  decided: ({ decideCreditProposal }) => decideCreditProposal,
});

function CreditChange({ proposal: { kind, from, amount, raisedUntil } }: { proposal: Proposal }) {
  const text = useText();
  const money = useMoney();
  const formats = useFormats();
  if (kind === 'RAISE') return <span>{text('money.credit.raisedUntil', { amount: money(amount), date: raisedUntil === null ? '' : formats.day(raisedUntil) })}</span>;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
      <span>{money(from)}</span>
      <BecomesIcon />
      <strong>{money(amount)}</strong>
    </Box>
  );
}
