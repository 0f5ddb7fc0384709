import type { EntityManager } from 'typeorm';

import type { Event } from '@platform/kit/bus/event.js';

export interface EnrollmentChanged {
  enrollmentId: string;
  organizationId: string;
  program: string;
  status: string;
  state?: string | null;
  approvedOn?: string | null;
}

/** Keeps where the organisation stands in a programme, as Programs & Eligibility last told of it. */
export async function noteEnrollment({ payload, aggregate }: Event<EnrollmentChanged>, manager: EntityManager): Promise<void> {
  await manager.query(
    `insert into known_enrollment (tenant_id, id, program, status, state, approved_on, sequence) values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (tenant_id, id) do update set status = excluded.status, state = excluded.state, approved_on = excluded.approved_on, sequence = excluded.sequence
     where known_enrollment.sequence <= excluded.sequence`,
    [payload.organizationId, payload.enrollmentId, payload.program, payload.status, payload.state ?? null, payload.approvedOn ?? null, aggregate.sequence],
  );
}
