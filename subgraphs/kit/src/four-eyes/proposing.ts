import type { ActionContext } from '../graphql/context.js';
import { decisionRefusal, type DecisionRefusal, type ProposalDecision } from '../pure/four-eyes.js';
import type { Proposal } from './proposal.js';

/** The shared part of a new proposal, in the name of the viewer. */
export function proposed({ viewer, now }: Pick<ActionContext, 'viewer' | 'now'>, reason: string): Proposal {
  const open = { decision: null, decisionReason: null, decidedBy: null, decidedByName: null, decidedAt: null };
  return { reason, proposedBy: viewer.subject, proposedByName: viewer.name, proposedAt: now(), ...open };
}

/** Writes the viewer's decision into a proposal, which the caller has locked and saves; or answers why it may not be made. */
export function decide(
  { viewer, now }: Pick<ActionContext, 'viewer' | 'now'>,
  proposal: Proposal,
  { decision, reason }: { decision: ProposalDecision; reason: string },
): DecisionRefusal | null {
  const refused = decisionRefusal(proposal, { decision, by: viewer.subject });
  if (refused !== null) return refused;
  Object.assign(proposal, { decision, decisionReason: reason, decidedBy: viewer.subject, decidedByName: viewer.name, decidedAt: now() });
  return null;
}
