import { type EntityManager, In } from 'typeorm';

import type { Entry } from '@platform/kit/audit-trail/entry.js';
import { perform, refuse } from '@platform/kit/audit-trail/perform.js';
import { type ActionContext, look } from '@platform/kit/graphql/context.js';
import type { LocalDate } from '@platform/kit/pure/local-date.js';
import { ruleSetInForce } from '@platform/kit/pure/rule-set.js';
import { readRuleSets } from '@platform/kit/rule-sets/read-rule-sets.js';

import { ReviewerFinding } from '../../db/decisions/reviewer-finding.entity.js';
import { Evidence } from '../../db/evidence/evidence.entity.js';
import { Enrollment } from '../../db/organization/enrollment.entity.js';
import { findingHeldUntil } from '../../domain/evidence/finding-held-until.js';
import { markForReview } from '../decisions/mark-for-review.js';
import { readsOf } from '../decisions/sweep-reviews.js';
import { todayInRegion } from '@platform/kit/pure/today-in-region.js';

export interface ReviewerFindingToRecord {
  enrollmentId: string;
  criterion: string;
  finding: string;
  reason: string;
  evidenceIds: string[];
  validTo: LocalDate | null;
}

export type RecordingOfReviewerFinding = { findingId: string } | { refused: 'ENROLLMENT_UNKNOWN' | 'NOT_FOR_REVIEWERS' | 'EVIDENCE_UNKNOWN' | 'EVIDENCE_EXPIRED' | 'OVER_ALREADY' } | { refused: 'FINDING_UNKNOWN'; words: readonly string[] };

/** Adds what a reviewer found of a question of quality, in a word the terms know and with its reason; the latest holds, and no longer than the evidence it rests on. */
export async function recordReviewerFinding(context: ActionContext, input: ReviewerFindingToRecord): Promise<RecordingOfReviewerFinding> {
  const enrollment = await look(context, (manager) => manager.findOneBy(Enrollment, { id: input.enrollmentId }));
  const deed = { action: 'recordReviewerFinding', tenant: enrollment?.tenantId ?? null, subject: { type: 'Enrollment', id: input.enrollmentId } };
  if (enrollment === null) return refuse(context, deed, { refused: 'ENROLLMENT_UNKNOWN' });
  return perform<RecordingOfReviewerFinding>(context, deed, (manager, entry) => record(context, { input, enrollment }, { manager, entry }));
}

interface Asked {
  input: ReviewerFindingToRecord;
  enrollment: Enrollment;
}

async function record(context: ActionContext, { input, enrollment }: Asked, { manager, entry }: { manager: EntityManager; entry: Entry }): Promise<RecordingOfReviewerFinding> {
  const { tenantId, program, region } = enrollment;
  const today = todayInRegion(region, context.now());
  const { criteria } = ruleSetInForce(await readRuleSets(readsOf(manager)), { program, region, on: today });
  const asked = criteria.find(({ id }) => id === input.criterion);
  if (asked?.check !== 'reviewedFinding') return { refused: 'NOT_FOR_REVIEWERS' };
  const words = [...asked.params.accepted, ...asked.params.rejected];
  if (!words.includes(input.finding)) return { refused: 'FINDING_UNKNOWN', words };
  if (input.validTo !== null && input.validTo < today) return { refused: 'OVER_ALREADY' };
  const evidence = await manager.findBy(Evidence, { tenantId, id: In(input.evidenceIds) });
  if (evidence.length < new Set(input.evidenceIds).size) return { refused: 'EVIDENCE_UNKNOWN' };
  const validTo = findingHeldUntil(input.validTo, evidence.map(({ validUntil }) => ({ validUntil: validUntil as LocalDate | null })));
  if (validTo !== null && validTo < today) return { refused: 'EVIDENCE_EXPIRED' };
  const id = context.newId();
  const { subject: foundBy, name: foundByName } = context.viewer;
  await manager.insert(ReviewerFinding, { ...input, validTo, tenantId, id, foundAt: context.now(), foundBy, foundByName });
  await markForReview(manager, { organizationId: tenantId, enrollmentId: enrollment.id, because: 'EVIDENCE_CHANGED', now: context.now() });
  entry.changes({ criterion: { to: input.criterion }, finding: { to: input.finding }, validTo: { to: validTo } });
  entry.keptIn('ReviewerFinding', id);
  return { findingId: id };
}
