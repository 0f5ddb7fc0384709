import { approvalKind } from '../approvals/approval-kind.js';
import { DecideRuleSetProposalDocument, OpenRuleSetProposalsDocument, type OpenRuleSetProposalsQuery } from '../generated/operations.js';
import { useFormats } from '../i18n/use-formats.js';
import { useText } from '../i18n/use-text.js';

type Proposal = OpenRuleSetProposalsQuery['ruleSetProposals']['nodes'][number];

/** Proposals to publish or end terms. */
export const ruleSetApprovals = approvalKind({
  label: 'terms.approval',
  action: 'terms.decide',
  open: OpenRuleSetProposalsDocument,
  read: ({ ruleSetProposals: { nodes, totalCount } }) => ({
    total: totalCount ?? nodes.length,
    approvals: nodes.map((proposal) => ({
      ...proposal,
      subject: { to: proposal.draftId === null ? `/terms/${proposal.program}/${proposal.region}/${proposal.ruleSetVersion}` : `/terms/drafts/${proposal.draftId}`, text: `${proposal.program}, ${proposal.region}` },
      change: <Change proposal={proposal} />,
    })),
  }),
  decide: DecideRuleSetProposalDocument,
  variables: ({ id, decision, reason }) => ({ input: { proposalId: id, decision, reason } }),
  decided: ({ decideRuleSetProposal }) => decideRuleSetProposal,
});

function Change({ proposal: { kind, ruleSetVersion, onDay } }: { proposal: Proposal }) {
  const text = useText();
  const formats = useFormats();
  return <div>{text(kind === 'PUBLISH' ? 'terms.approvalPublish' : 'terms.approvalRetire', { version: ruleSetVersion, date: formats.date(onDay) })}</div>;
}
