import type { EntityManager } from 'typeorm';

import { enter } from '@platform/kit/audit-trail/perform.js';
import { systemViewer } from '@platform/kit/audit-trail/system-viewer.js';
import type { HashedRuleSet } from '@platform/kit/graphql/assessment.js';
import type { ActionContext } from '@platform/kit/graphql/context.js';

import type { DecisionTrigger } from '../../db/decisions/decision.entity.js';
import type { DecisionRecord } from '../../db/decisions/read-decision-bases.js';
import { Enrollment } from '../../db/organization/enrollment.entity.js';
import { moveByDecision } from '../../domain/enrollment/move-by-decision.js';
import type { Announcing } from '../announce.js';
import { makeMove } from '../enrollment/make-move.js';
import { type JudgedRecord, judgeRecords } from './judge-records.js';
import { type Recorded, recordReviews } from './record-reviews.js';

/** What judging asks of the world: a request's context has it, and so has a sweep. */
export type Reviewing = Announcing & Pick<ActionContext, 'dataSource'>;

export interface RecordsToReview {
  records: readonly DecisionRecord[];
  ruleSets: readonly HashedRuleSet[];
  triggerOf: (record: DecisionRecord) => DecisionTrigger;
  /** Who asked; null where nobody did. */
  triggeredBy: string | null;
  recordAll: boolean;
}

/** Judges enrolments, records what says something new, and moves those whose standing it changes, in the caller's transaction. */
export async function reviewRecords(context: Reviewing, manager: EntityManager, review: RecordsToReview): Promise<Recorded[]> {
  const { records, ruleSets, triggerOf, triggeredBy, recordAll } = review;
  const judged = judgeRecords(records, { ruleSets, now: context.now(), triggerOf });
  const ids = new Set(judged.map(({ record }) => record.enrollmentId));
  const passedOver = records.filter(({ enrollmentId }) => !ids.has(enrollmentId));
  const recorded = await recordReviews(manager, { judged, passedOver, now: context.now(), newId: context.newId, triggeredBy, recordAll });
  const decisionIds = new Map(recorded.map(({ record, decisionId }) => [record.enrollmentId, decisionId]));
  for (const item of judged) await moveIfDue(context, manager, { item, decisionId: decisionIds.get(item.record.enrollmentId) ?? null });
  return recorded;
}

async function moveIfDue(context: Reviewing, manager: EntityManager, { item, decisionId }: { item: JudgedRecord; decisionId: string | null }): Promise<void> {
  const { enrollmentId: id, organizationId: tenantId, state, stateReason: reason } = item.record;
  const due = moveByDecision({ state, isAdmitted: true, reason }, item.decided.overall);
  if (due === null) return;
  await manager.query(`select set_config('app.tenant', $1, true)`, [tenantId]);
  const enrollment = await manager.findOneOrFail(Enrollment, { where: { tenantId, id }, lock: { mode: 'for_no_key_update' } });
  // A person may have moved it since it was read; the next review sees that.
  if (enrollment.state !== state) return;
  const missed = item.decided.results.filter(({ verdict, criterion }) => verdict === 'NOT_MET' && !item.decided.waivedCriteria.includes(criterion));
  const note = missed.length > 0 ? missed.map(({ criterion }) => criterion).join(', ') : null;
  const deed = { action: 'moveByDecision', tenant: tenantId, subject: { type: 'Enrollment', id } };
  await enter(manager, { ...context, viewer: systemViewer('programs') }, {
    deed,
    work: async (_, entry) => {
      await makeMove(context, { manager, entry }, { enrollment, move: due.move, reason: due.reason, note, decisionId, actor: { subject: 'system:programs', name: 'Programs & Eligibility' } });
      return { enrollmentId: id };
    },
  });
}
