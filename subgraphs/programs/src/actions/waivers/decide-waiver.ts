import { perform, refuse } from '@platform/kit/audit-trail/perform.js';
import { decide } from '@platform/kit/four-eyes/proposing.js';
import { type ActionContext, look } from '@platform/kit/graphql/context.js';
import type { DecisionRefusal, ProposalDecision } from '@platform/kit/pure/four-eyes.js';

import { Waiver } from '../../db/waivers/waiver.entity.js';
import { markForReview } from '../decisions/mark-for-review.js';

export interface WaiverToDecide {
  waiverId: string;
  decision: ProposalDecision;
  reason: string;
}

export type DecidingOfWaiver = { waiverId: string } | { refused: 'PROPOSAL_UNKNOWN' | DecisionRefusal };

/** Decides a proposed waiver; an approved one holds on its days, and the enrolment is judged anew. */
export async function decideWaiver(context: ActionContext, { waiverId, decision, reason }: WaiverToDecide): Promise<DecidingOfWaiver> {
  const known = await look(context, (manager) => manager.findOneBy(Waiver, { id: waiverId }));
  const deed = { action: 'decideWaiver', tenant: known?.tenantId ?? null, subject: { type: 'Waiver', id: waiverId }, reason };
  if (known === null) return refuse(context, deed, { refused: 'PROPOSAL_UNKNOWN' });
  return perform<DecidingOfWaiver>(context, deed, async (manager, entry) => {
    // Whoever decides at the same time waits at the enrolment's review.
    await manager.query('select 1 from enrollment_review where tenant_id = $1 and enrollment_id = $2 for update', [known.tenantId, known.enrollmentId]);
    const waiver = await manager.findOneByOrFail(Waiver, { id: waiverId });
    const refused = decide(context, waiver, { decision, reason });
    if (refused !== null) return { refused };
    await manager.save(waiver);
    await markForReview(manager, { organizationId: waiver.tenantId, enrollmentId: waiver.enrollmentId, because: 'EVIDENCE_CHANGED', now: context.now() });
    entry.changes({ decision: { to: decision }, criterion: { to: waiver.criterion } });
    entry.keptIn('Waiver', waiverId);
    return { waiverId };
  });
}
