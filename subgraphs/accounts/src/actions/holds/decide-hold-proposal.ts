import { refuse } from '@platform/kit/audit-trail/perform.js';
import { decide } from '@platform/kit/four-eyes/proposing.js';
import { type ActionContext, look } from '@platform/kit/graphql/context.js';
import { once } from '@platform/kit/idempotency/once.js';
import type { DecisionRefusal, ProposalDecision } from '@platform/kit/pure/four-eyes.js';

import { HoldProposal } from '../../db/holds/hold-proposal.entity.js';
import { type RulingRefusal, rulingRefusal } from '../../domain/holds/hold-ruling.js';
import { advanceHold } from './advance-hold.js';
import { carryOutRuling } from './carry-out-ruling.js';
import { holdWork } from './hold-work.js';
import { lockedHold } from './keep-of-hold.js';
import { underReview } from './with-hold.js';

export interface HoldProposalToDecide {
  proposalId: string;
  decision: ProposalDecision;
  reason: string;
}

export type HoldProposalDecided = { proposalId: string } | { refused: 'PROPOSAL_UNKNOWN' | 'PROPOSAL_OUTDATED' | DecisionRefusal | RulingRefusal };

/** Approves, rejects or withdraws a proposed decision about a hold; an approved one is carried out at once. */
export async function decideHoldProposal(context: ActionContext, { idempotencyKey, ...input }: HoldProposalToDecide & { idempotencyKey: string }): Promise<HoldProposalDecided> {
  const { proposalId, decision, reason } = input;
  const known = await look(context, (manager) => manager.findOneBy(HoldProposal, { id: proposalId }));
  if (known === null) return refuse(context, { action: 'decideHoldProposal', tenant: null, subject: { type: 'HoldProposal', id: proposalId }, reason }, { refused: 'PROPOSAL_UNKNOWN' });
  const { tenantId, holdId } = known;
  const request = { key: idempotencyKey, operation: 'decideHoldProposal', input, tenant: tenantId, subject: { type: 'CardHold', id: holdId }, reason };
  return once<HoldProposalDecided>(context, request, async (manager, entry) => {
    const hold = await lockedHold(manager, { tenantId, holdId });
    const proposal = await manager.findOneByOrFail(HoldProposal, { tenantId, id: proposalId });
    const work = holdWork(manager, context);
    const review = await underReview(work, hold);
    const isApproved = decision === 'APPROVED';
    const isOutdated = isApproved && hold.version !== proposal.holdVersion;
    const refused = decide(context, proposal, { decision, reason }) ?? (isOutdated ? 'PROPOSAL_OUTDATED' : null) ?? (isApproved ? rulingRefusal(review, proposal.ruling) : null);
    entry.changes({ proposalId: { to: proposal.id } });
    if (refused !== null) return { refused };
    entry.changes({ decision: { to: decision } });
    entry.keptIn('HoldProposal', proposal.id);
    await manager.save(proposal);
    if (!isApproved) return { proposalId };
    const from = hold.state;
    await carryOutRuling(work, hold, { ruling: proposal.ruling, reason: proposal.reason, proposalId, review });
    await advanceHold(work, hold);
    entry.changes({ ruling: { to: proposal.ruling }, holdState: { from, to: hold.state } });
    return { proposalId };
  });
}
