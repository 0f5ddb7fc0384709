import { perform, refuse } from '@platform/kit/audit-trail/perform.js';
import { type ActionContext, look } from '@platform/kit/graphql/context.js';
import { readRuleSets } from '@platform/kit/rule-sets/read-rule-sets.js';

import { DecisionTrigger } from '../../db/decisions/decision.entity.js';
import { readDecisionBases } from '../../db/decisions/read-decision-bases.js';
import { Enrollment } from '../../db/organization/enrollment.entity.js';
import { isWatchedProgram } from '../../domain/decisions/watched-criteria.js';
import { quartersToRead } from './decision-basis.js';
import { reviewRecords } from './review-records.js';
import { readsOf } from './sweep-reviews.js';

export type Reevaluation = { decisionId: string } | { refused: 'ENROLLMENT_UNKNOWN' | 'NOT_JUDGED' };

/** Judges one enrolment anew because a person asks; the decision is recorded whatever it says. */
export async function reevaluateEnrollment(context: ActionContext, enrollmentId: string): Promise<Reevaluation> {
  const known = await look(context, (manager) => manager.findOneBy(Enrollment, { id: enrollmentId }));
  const deed = { action: 'reevaluateEnrollment', tenant: known?.tenantId ?? null, subject: { type: 'Enrollment', id: enrollmentId } };
  if (known === null) return refuse(context, deed, { refused: 'ENROLLMENT_UNKNOWN' });
  if (!isWatchedProgram(known.program) || known.approvedOn === null || known.state === 'ENDED') return refuse(context, deed, { refused: 'NOT_JUDGED' });
  return perform<Reevaluation>(context, deed, async (manager, entry) => {
    // Whoever judges this enrolment at the same time waits here.
    await manager.query('select 1 from enrollment_review where tenant_id = $1 and enrollment_id = $2 for update', [known.tenantId, enrollmentId]);
    const records = await readDecisionBases(readsOf(manager), { enrollmentIds: [enrollmentId], quarters: quartersToRead(context.now()) });
    const ruleSets = await readRuleSets(readsOf(manager));
    const triggerOf = (): DecisionTrigger => DecisionTrigger.MANUAL;
    const [recorded] = await reviewRecords(context, manager, { records, ruleSets, triggerOf, triggeredBy: context.viewer.name, recordAll: true });
    entry.changes({ overall: { to: recorded!.decided.overall } });
    entry.keptIn('Decision', recorded!.decisionId);
    return { decisionId: recorded!.decisionId };
  });
}
