export type ProposalDecision = 'APPROVED' | 'REJECTED' | 'WITHDRAWN';

/** What is known of a proposal when somebody decides it. */
export interface ProposalAtHand {
  /** The issuer's subject of whoever proposed it. */
  proposedBy: string;
  /** Null while it is open. */
  decision: ProposalDecision | null;
}

export type DecisionRefusal = 'PROPOSAL_DECIDED' | 'OWN_PROPOSAL' | 'PROPOSAL_OF_ANOTHER';

/**
 * A proposal is decided once: approved or rejected by somebody other than its proposer, withdrawn by its proposer alone.
 * Answers null when the decision may be made.
 */
export function decisionRefusal(proposal: ProposalAtHand, { decision, by }: { decision: ProposalDecision; by: string }): DecisionRefusal | null {
  if (proposal.decision !== null) return 'PROPOSAL_DECIDED';
  const isOwn = proposal.proposedBy === by;
  if (decision === 'WITHDRAWN') return isOwn ? null : 'PROPOSAL_OF_ANOTHER';
  return isOwn ? 'OWN_PROPOSAL' : null;
}
