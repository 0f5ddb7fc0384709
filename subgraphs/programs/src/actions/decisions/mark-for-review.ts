import type { EntityManager } from 'typeorm';

import type { DecisionTrigger } from '../../db/decisions/decision.entity.js';

export interface Told {
  organizationId: string;
  because: `${DecisionTrigger}`;
  /** Null for all enrolments of the organisation. */
  enrollmentId?: string | null;
  now: Date;
}

/**
 * Notes in the transaction that changes a fact that the enrolments are to be judged anew. Judging follows outside of it,
 * so that many changes in a row make one decision.
 */
export async function markForReview(manager: EntityManager, { organizationId, because, enrollmentId = null, now }: Told): Promise<void> {
  await manager.query(
    `update enrollment_review set marked_at = $3, marked_for = $2 where tenant_id = $1 and ($4::uuid is null or enrollment_id = $4)`,
    [organizationId, because, now, enrollmentId],
  );
}
