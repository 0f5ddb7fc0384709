import type { EntityManager } from 'typeorm';

import { inTransaction } from '@platform/kit/database/session.js';
import { type ActionContext, actorOf } from '@platform/kit/graphql/context.js';
import type { LocalDate } from '@platform/kit/pure/local-date.js';

import { Certification, type CertificationTrack, type ProductFamily } from '../db/certification.entity.js';
import { Technician } from '../db/technician.entity.js';
import { certificationValidUntil } from '../domain/certification-valid-until.js';
import { type ExamRefusal, examRefusal } from '../domain/exam-refusal.js';
import { publishCertifiedTechnicians } from './publish-certified-technicians.js';
import { today } from './today.js';

export interface CertificationToRecord {
  technicianId: string;
  product: ProductFamily;
  track: CertificationTrack;
  passedOn: LocalDate;
  testCentre: string;
  testCentreAuthorised: boolean;
}

export type Recording = { certification: Certification } | { refused: 'TECHNICIAN_UNKNOWN' | ExamRefusal };

/** How long a certification counts; becomes a rule-set parameter with the certification programme's own rules. */
const validityYears = 1;

/** Records a passed exam; the technician's certification for that product counts for a year from its date. */
export async function recordCertification(context: ActionContext, input: CertificationToRecord): Promise<Recording> {
  const refused = examRefusal(input, today(context));
  if (refused !== null) return { refused };
  const technician = await inTransaction(context.dataSource, actorOf(context), (manager) => manager.findOneBy(Technician, { id: input.technicianId }));
  if (technician === null) return { refused: 'TECHNICIAN_UNKNOWN' };
  return inTransaction(context.dataSource, actorOf(context, technician.tenantId), (manager) => record(context, { ...input, tenantId: technician.tenantId }, manager));
}

async function record(context: ActionContext, input: CertificationToRecord & { tenantId: string }, manager: EntityManager): Promise<Recording> {
  const { tenantId, technicianId, product, track, passedOn, testCentre } = input;
  const validUntil = certificationValidUntil(passedOn, validityYears);
  const certification = manager.create(Certification, { tenantId, id: context.newId(), technicianId, product, track, passedOn, validUntil, testCentre, createdAt: context.now() });
  await manager.insert(Certification, certification);
  await publishCertifiedTechnicians(context, manager, { organizationId: tenantId, on: today(context) });
  return { certification };
}
