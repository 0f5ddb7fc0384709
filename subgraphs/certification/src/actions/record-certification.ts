import type { EntityManager } from 'typeorm';

import { inTransaction } from '@platform/kit/database/session.js';
import { type ActionContext, actorOf } from '@platform/kit/graphql/context.js';
import type { LocalDate } from '@platform/kit/pure/local-date.js';

import { Certification, type CertificationTrack, type ProductFamily } from '../db/certification.entity.js';
import { Technician } from '../db/technician.entity.js';
import { certificationValidUntil } from '../domain/certification-valid-until.js';
import { publishCertifiedTechnicians } from './publish-certified-technicians.js';

export interface CertificationToRecord {
  technicianId: string;
  product: ProductFamily;
  track: CertificationTrack;
  passedOn: LocalDate;
  testCentre: string;
}

export type Recording = { certification: Certification } | { refused: 'TECHNICIAN_UNKNOWN' | 'PASSED_IN_THE_FUTURE' };

/** How long a certification counts; becomes a rule-set parameter with the certification programme's own rules. */
const validityYears = 1;

/** Records a passed exam; the technician's certification for that product counts for a year from its date. */
export async function recordCertification(context: ActionContext, input: CertificationToRecord): Promise<Recording> {
  if (input.passedOn > context.now().toISOString().slice(0, 10)) return { refused: 'PASSED_IN_THE_FUTURE' };
  const technician = await inTransaction(context.dataSource, actorOf(context), (manager) => manager.findOneBy(Technician, { id: input.technicianId }));
  if (technician === null) return { refused: 'TECHNICIAN_UNKNOWN' };
  return inTransaction(context.dataSource, actorOf(context, technician.tenantId), (manager) => record(context, { ...input, tenantId: technician.tenantId }, manager));
}

async function record(context: ActionContext, input: CertificationToRecord & { tenantId: string }, manager: EntityManager): Promise<Recording> {
  const certification = manager.create(Certification, {
    ...input,
    id: context.newId(),
    validUntil: certificationValidUntil(input.passedOn, validityYears),
    createdAt: context.now(),
  });
  await manager.insert(Certification, certification);
  await publishCertifiedTechnicians(context, manager, input.tenantId);
  return { certification };
}
