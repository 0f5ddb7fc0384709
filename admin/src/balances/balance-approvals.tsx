import { approvalKind } from '../approvals/approval-kind.js';
import { useMoney } from '../display/use-money.js';
import { DecideBalanceProposalDocument, OpenBalanceProposalsDocument, type OpenBalanceProposalsQuery } from '../generated/operations.js';
import { useText } from '../i18n/use-text.js';

type Proposal = OpenBalanceProposalsQuery['balanceProposals']['nodes'][number];

/** Proposals to pay out what is to a partner's credit, or to set it off. */
export const balanceApprovals = approvalKind({
  label: 'balances.kind',
  action: 'balances.proposals',
  open: OpenBalanceProposalsDocument,
  read: ({ balanceProposals: { nodes, totalCount } }) => ({
    total: totalCount ?? nodes.length,
    approvals: nodes.map((proposal) => ({
      ...proposal,
      subject: { to: `/partners/${proposal.invoice.organization.id}/show`, text: `${proposal.invoice.organization.displayName}, ${proposal.invoice.number}` },
      change: <BalanceChange proposal={proposal} />,
    })),
  }),
  decide: DecideBalanceProposalDocument,
  variables: ({ id, decision, reason }) => ({ input: { proposalId: id, decision, reason } }),
  decided: ({ decideBalanceProposal }) => decideBalanceProposal,
});

function BalanceChange({ proposal: { kind, amount, target } }: { proposal: Proposal }) {
  const text = useText();
  const money = useMoney();
  return <span>{kind === 'PAYOUT' ? text('balances.paysOut', { amount: money(amount) }) : text('balances.setsOff', { amount: money(amount), number: target?.number ?? '' })}</span>;
}
