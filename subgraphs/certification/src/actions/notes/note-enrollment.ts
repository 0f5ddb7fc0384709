import type { EntityManager } from 'typeorm';

import type { Event } from '@platform/kit/bus/event.js';

export interface EnrollmentChanged {
  enrollmentId: string;
  organizationId: string;
  program: string;
  status: string;
  approvedOn: string | null;
}

/** Notes where the organisation stands in a programme; a change that comes late changes nothing. */
export async function noteEnrollment({ aggregate, payload }: Event<EnrollmentChanged>, manager: EntityManager): Promise<void> {
  await manager.query(
    `insert into known_enrollment (tenant_id, id, program, status, approved_on, sequence) values ($1, $2, $3, $4, $5, $6)
     on conflict (tenant_id, id) do update set status = excluded.status, approved_on = excluded.approved_on, sequence = excluded.sequence
     where known_enrollment.sequence <= excluded.sequence`,
    [payload.organizationId, payload.enrollmentId, payload.program, payload.status, payload.approvedOn, aggregate.sequence],
  );
}
