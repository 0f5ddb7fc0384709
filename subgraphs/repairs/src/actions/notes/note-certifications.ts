import type { EntityManager } from 'typeorm';

import type { Event } from '@platform/kit/bus/event.js';

import type { ToldCertification } from '../../domain/eligibility/technician-certified.js';

export interface CertificationsChanged {
  organizationId: string;
  technicianId: string;
  startedOn?: string | null;
  endedOn?: string | null;
  certifications: readonly ToldCertification[];
}

/** Keeps all that a technician is certified for, as Certification last told of it; who may repair what on a date is decided from this copy. */
export async function noteCertifications({ payload, aggregate }: Event<CertificationsChanged>, manager: EntityManager): Promise<void> {
  const { organizationId, technicianId, startedOn = null, endedOn = null } = payload;
  const certifications = payload.certifications.map(({ product, track, passedOn, validUntil }) => ({ product, track, passedOn, validUntil }));
  await manager.query(
    `insert into known_certified_technician (tenant_id, id, started_on, ended_on, certifications, sequence) values ($1, $2, $3, $4, $5, $6)
     on conflict (tenant_id, id) do update set started_on = excluded.started_on, ended_on = excluded.ended_on,
       certifications = excluded.certifications, sequence = excluded.sequence
     where known_certified_technician.sequence <= excluded.sequence`,
    [organizationId, technicianId, startedOn, endedOn, JSON.stringify(certifications), aggregate.sequence],
  );
}
