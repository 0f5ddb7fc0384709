import type { EntityManager } from 'typeorm';

import type { Enrollment } from '../../db/organization/enrollment.entity.js';
import { type MoveReason } from '../../domain/enrollment/enrollment-moves.js';
import { statusOf } from '../../domain/enrollment/status-of.js';
import { announce, type Announcing, type News } from '../announce.js';

export const enrollmentChanged = 'enrollment.changed';

/** Tells where an enrolment stands; `status` is the older word for it, for those who know no other. */
export function announceEnrollment(context: Announcing, manager: EntityManager, { enrollment, reason }: { enrollment: Enrollment; reason: MoveReason | null }): Promise<void> {
  return announce(context, manager, { type: enrollmentChanged, ...toldEnrollment(enrollment, reason) });
}

/** The reason is that of the last move; whoever tells the state alone has none. */
export function toldEnrollment({ tenantId, id, program, state, approvedOn, version }: Enrollment, reason: MoveReason | null = null): Omit<News, 'type'> {
  return {
    tenant: tenantId,
    aggregate: { type: 'Enrollment', id, sequence: version },
    payload: { enrollmentId: id, organizationId: tenantId, program, status: statusOf({ state, isAdmitted: approvedOn !== null }), state, reason, approvedOn },
  };
}
