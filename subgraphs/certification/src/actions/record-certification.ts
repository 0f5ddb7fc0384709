import type { EntityManager } from 'typeorm';

import type { Entry } from '@platform/kit/audit-trail/entry.js';
import { perform, refuse } from '@platform/kit/audit-trail/perform.js';
import { type ActionContext, look } from '@platform/kit/graphql/context.js';
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
  const technician = await look(context, (manager) => manager.findOneBy(Technician, { id: input.technicianId }));
  const deed = { action: 'recordCertification', tenant: technician?.tenantId ?? null, subject: { type: 'Technician', id: input.technicianId } };
  const refused = examRefusal(input, today(context));
  if (refused !== null) return refuse(context, deed, { refused });
  if (technician === null) return refuse(context, deed, { refused: 'TECHNICIAN_UNKNOWN' });
  return perform<Recording>(context, deed, (manager, entry) => record(context, { ...input, tenantId: technician.tenantId }, { manager, entry }));
}

interface Writing {
  manager: EntityManager;
  entry: Entry;
}

async function record(context: ActionContext, input: CertificationToRecord & { tenantId: string }, { manager, entry }: Writing): Promise<Recording> {
  const { tenantId, technicianId, product, track, passedOn, testCentre } = input;
  const validUntil = certificationValidUntil(passedOn, validityYears);
  const certification = manager.create(Certification, { tenantId, id: context.newId(), technicianId, product, track, passedOn, validUntil, testCentre, createdAt: context.now() });
  await manager.insert(Certification, certification);
  entry.changes({ product: { to: product }, track: { to: track }, passedOn: { to: passedOn }, validUntil: { to: validUntil } });
  entry.keptIn('Certification', certification.id);
  await publishCertifiedTechnicians(context, manager, { organizationId: tenantId, on: today(context) });
  return { certification };
}
