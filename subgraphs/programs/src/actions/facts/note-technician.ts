import type { Event } from '@platform/kit/bus/event.js';
import type { EntityManager } from 'typeorm';

import { markForReview } from '../decisions/mark-for-review.js';

export interface CertificationChanged {
  organizationId: string;
  technicianId: string;
  startedOn?: string | null;
  endedOn?: string | null;
  employment?: string | null;
  /** All that stand, of any track; one that was withdrawn is not among them. */
  certifications: readonly { track: string; passedOn: string; validUntil?: string | null }[];
}

const statement = `
  insert into technician_fact as kept (tenant_id, technician_id, acmt_on, ios_qualified_on, started_on, ended_on, source, observed_at, sequence, employment, certified_until)
  values ($1, $2, $3, $4, $5, $6, 'certification', $7, $8, $9, $10)
  on conflict (tenant_id, technician_id) do update set acmt_on = excluded.acmt_on, ios_qualified_on = excluded.ios_qualified_on,
    started_on = excluded.started_on, ended_on = excluded.ended_on, source = excluded.source, observed_at = excluded.observed_at, sequence = excluded.sequence,
    employment = excluded.employment, certified_until = excluded.certified_until
  where kept.sequence <= excluded.sequence`;

/** Notes since when a technician is certified for what, and how long they work for the organisation; a change that comes late changes nothing. */
export async function noteTechnician({ tenant, aggregate, occurredAt, payload }: Event<CertificationChanged>, manager: EntityManager): Promise<void> {
  const { technicianId, startedOn = null, endedOn = null, employment = null, certifications } = payload;
  const firstPass = (track: string): string | null => certifications.filter((each) => each.track === track).map(({ passedOn }) => passedOn).sort()[0] ?? null;
  const certifiedUntil = certifications.flatMap(({ validUntil }) => validUntil ?? []).sort().at(-1) ?? null;
  await manager.query(statement, [tenant, technicianId, firstPass('ACMT'), firstPass('IOS_QUALIFICATION'), startedOn, endedOn, occurredAt, aggregate.sequence, employment, certifiedUntil]);
  await markForReview(manager, { organizationId: tenant, because: 'FACT_CHANGED', now: new Date() });
}
