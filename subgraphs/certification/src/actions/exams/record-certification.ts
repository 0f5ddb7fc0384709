import { perform, refuse } from '@platform/kit/audit-trail/perform.js';
import { type ActionContext, look } from '@platform/kit/graphql/context.js';
import { latestDate, type LocalDate } from '@platform/kit/pure/local-date.js';
import { lastDateBegun } from '@platform/kit/pure/today-in-region.js';

import type { Certification, CertificationTrack, ProductFamily } from '../../db/certification.entity.js';
import { KnownOrganization } from '../../db/known/known-organization.entity.js';
import { Technician } from '../../db/technician.entity.js';
import { type ExamRefusal, examRefusal } from '../../domain/exam-refusal.js';
import { publishCertifications } from '../publishing/publish-certifications.js';
import { publishCertifiedTechnicians } from '../publishing/publish-certified-technicians.js';
import { today } from '../today.js';
import type { Writing } from '../writing.js';
import { certify } from './certify.js';

export interface CertificationToRecord {
  technicianId: string;
  product: ProductFamily;
  track: CertificationTrack;
  passedOn: LocalDate;
  testCentre: string;
  testCentreAuthorised: boolean;
}

export type Recording = { certification: Certification } | { refused: 'TECHNICIAN_UNKNOWN' | ExamRefusal };

/** Records a passed exam of which there is no result entry; the certification counts as long as the terms say. */
export async function recordCertification(context: ActionContext, input: CertificationToRecord): Promise<Recording> {
  const technician = await look(context, (manager) => manager.findOneBy(Technician, { id: input.technicianId }));
  const deed = { action: 'recordCertification', tenant: technician?.tenantId ?? null, subject: { type: 'Technician', id: input.technicianId } };
  if (technician === null) return refuse(context, deed, { refused: 'TECHNICIAN_UNKNOWN' });
  return perform<Recording>(context, deed, (manager, entry) => record(context, { ...input, tenantId: technician.tenantId }, { manager, entry }));
}

async function record(context: ActionContext, input: CertificationToRecord & { tenantId: string }, { manager, entry }: Writing): Promise<Recording> {
  const { tenantId, technicianId, product, track, passedOn, testCentre } = input;
  const organization = await manager.findOneBy(KnownOrganization, { tenantId });
  const refused = examRefusal(input, lastDateBegun(organization?.region ?? null, context.now()));
  if (refused !== null) return { refused };
  const certification = await certify(context, manager, { tenantId, technicianId, product, track, passedOn, testCentre, examId: null });
  entry.changes({ product: { to: product }, track: { to: track }, passedOn: { to: passedOn }, validUntil: { to: certification.validUntil } });
  entry.keptIn('Certification', certification.id);
  await publishCertifiedTechnicians(context, manager, { organizationId: tenantId, on: latestDate([today(context), passedOn])! });
  await publishCertifications(context, manager, { tenantId, technicianId });
  return { certification };
}
