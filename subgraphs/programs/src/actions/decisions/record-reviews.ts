import type { EntityManager } from 'typeorm';

import type { DecisionRecord } from '../../db/decisions/read-decision-bases.js';
import type { JudgedRecord } from './judge-records.js';

export interface Reviews {
  judged: readonly JudgedRecord[];
  /** Looked at and not judged: not admitted, or ended. */
  passedOver: readonly DecisionRecord[];
  now: Date;
  newId: () => string;
  /** Who asked; null where nobody did. */
  triggeredBy: string | null;
  /** By hand every decision is recorded, else only one that says something new. */
  recordAll: boolean;
}

export type Recorded = JudgedRecord & { decisionId: string };

/** Records in one statement which enrolments were looked at, and the decisions that say something new; answers those. */
export async function recordReviews(manager: EntityManager, reviews: Reviews): Promise<Recorded[]> {
  const { judged, passedOver, now, newId, recordAll } = reviews;
  const decisions = new Map(judged.filter(({ said, record }) => recordAll || said !== record.said).map((item) => [item.record.enrollmentId, newId()]));
  const rows = [...judged.map((item) => judgedRow(item, decisions.get(item.record.enrollmentId) ?? null, reviews)), ...passedOver.map((record) => reviewRow(record, { now, said: null, nextReviewOn: null }))];
  if (rows.length > 0) await manager.query('select record_reviews($1::jsonb)', [JSON.stringify(rows)]);
  return judged.flatMap((item) => {
    const decisionId = decisions.get(item.record.enrollmentId);
    return decisionId === undefined ? [] : [{ ...item, decisionId }];
  });
}

function reviewRow(record: DecisionRecord, { now, said, nextReviewOn }: { now: Date; said: string | null; nextReviewOn: string | null }): object {
  return { tenant_id: record.organizationId, enrollment_id: record.enrollmentId, checked_at: now, seen_mark: record.seenMark, said, next_review_on: nextReviewOn };
}

function judgedRow({ record, basis, ruleSet, decided, evidenceIds, said, trigger }: JudgedRecord, decisionId: string | null, { now, triggeredBy }: Reviews): object {
  const review = reviewRow(record, { now, said, nextReviewOn: decided.nextReview?.on ?? null });
  if (decisionId === null) return review;
  return {
    ...review,
    decision_id: decisionId,
    program: record.program,
    region: ruleSet.region,
    rule_set_version: ruleSet.version,
    rule_set_sha256: ruleSet.sha256,
    calendar_version: null,
    as_of: basis.today,
    trigger,
    triggered_by: triggeredBy,
    facts: basis.facts,
    waivers: basis.waivers,
    evidence_ids: evidenceIds,
    results: decided.results,
    overall: decided.overall,
    waived_criteria: decided.waivedCriteria,
    next_review_reason: decided.nextReview?.reason ?? null,
  };
}
