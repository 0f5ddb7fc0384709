import type { ActionContext } from '@platform/kit/graphql/context.js';
import { latestDate, type LocalDate } from '@platform/kit/pure/local-date.js';
import { lastDateBegun } from '@platform/kit/pure/today-in-region.js';

import { CertificationTrack, ProductFamily } from '../../db/certification.entity.js';
import { Exam, type ExamFee, ExamOutcome } from '../../db/exams/exam.entity.js';
import { isAuthorisedOn } from '../../domain/exam/authorised-on.js';
import { type CorrectionRefusal, correctionRefusal } from '../../domain/exam/correction-refusal.js';
import { type ExamRefusal, examRefusal } from '../../domain/exam-refusal.js';
import { publishCertifications } from '../publishing/publish-certifications.js';
import { publishCertifiedTechnicians } from '../publishing/publish-certified-technicians.js';
import { publishExam } from '../publishing/publish-exam.js';
import { today } from '../today.js';
import type { Writing } from '../writing.js';
import { certify } from './certify.js';
import { settleFee } from './settle-fee.js';
import type { ExamEntry } from './exam-entry.js';

export type ExamEntryRefusal = ExamRefusal | CorrectionRefusal | 'REFERENCE_TAKEN';
export type EnteredExam = { entered: 'RECORDED' | 'UNCHANGED'; examId: string } | { refused: ExamEntryRefusal };

/** Enters a result or a correction with all that follows from it: its fee, the certification it gives or takes, and the news of both. */
export async function enterExam(context: ActionContext, { manager, entry: trail }: Writing, entry: ExamEntry): Promise<EnteredExam> {
  const { tenantId, corrected, testCentre, technicianId } = entry;
  // One after the other for each organisation: which voucher pays depends on the exams before.
  const [organization] = await manager.query<{ region: string | null }[]>('select region from known_organization where tenant_id = $1 for update', [tenantId]);
  const known = entry.reference === null ? null : await manager.findOneBy(Exam, { testCentreId: testCentre.id, reference: entry.reference });
  if (known !== null) return saysTheSame(known, entry) ? { entered: 'UNCHANGED', examId: known.id } : { refused: 'REFERENCE_TAKEN' };
  const refused = await refusalOf(manager, entry, lastDateBegun(organization?.region ?? null, context.now()));
  if (refused !== null) return { refused };
  const id = context.newId();
  const paid = await settleFee(context, manager, { ...entry, id });
  const exam = manager.create(Exam, { ...rowOf(context, entry), id, fee: paid.fee as ExamFee, voucherId: paid.voucher?.id ?? null });
  const inserted = await manager.createQueryBuilder().insert().into(Exam).values(exam).orIgnore().returning(['id']).execute();
  // Another organisation's result has the number; everything done here is undone with the exception.
  if ((inserted.raw as unknown[]).length === 0) throw new ReferenceTakenElsewhere();
  if (corrected !== null) await manager.query('update certification set withdrawn_at = $3 where tenant_id = $1 and exam_id = $2 and withdrawn_at is null', [tenantId, corrected.id, context.now()]);
  if (exam.outcome === ExamOutcome.PASS) await certify(context, manager, { tenantId, technicianId, product: exam.product, track: exam.track, passedOn: entry.takenOn, testCentre: testCentre.name, examId: id });
  trail.isAbout({ type: 'Exam', id });
  trail.changes({ technicianId: { to: technicianId }, examCode: { to: exam.examCode }, takenOn: { to: exam.takenOn }, outcome: { from: corrected?.outcome ?? null, to: exam.outcome }, fee: { to: exam.fee } });
  await publishExam(context, manager, { exam, voucher: paid.voucher });
  await publishCertifiedTechnicians(context, manager, { organizationId: tenantId, on: latestDate([today(context), entry.takenOn])! });
  await publishCertifications(context, manager, { tenantId, technicianId });
  return { entered: 'RECORDED', examId: id };
}

/** The number of a result belongs to one of another organisation. */
export class ReferenceTakenElsewhere extends Error {
  override name = 'ReferenceTakenElsewhere';
}

async function refusalOf(manager: Writing['manager'], { takenOn, testCentre, corrected, technicianId, reason }: ExamEntry, lastDate: LocalDate): Promise<ExamRefusal | CorrectionRefusal | null> {
  const period = { authorisedFrom: testCentre.authorisedFrom as LocalDate, authorisedUntil: testCentre.authorisedUntil as LocalDate | null };
  const refused = examRefusal({ passedOn: takenOn, testCentreAuthorised: isAuthorisedOn(period, takenOn) }, lastDate);
  if (refused !== null || corrected === null) return refused;
  const isCorrectedAlready = await manager.existsBy(Exam, { tenantId: corrected.tenantId, correctsId: corrected.id });
  return correctionRefusal({ corrected: { isCorrectedAlready, technicianId: corrected.technicianId }, technicianId, reason });
}

function saysTheSame(known: Exam, { technicianId, exam, takenOn, outcome, corrected }: ExamEntry): boolean {
  return known.technicianId === technicianId && known.examCode === exam.code && known.takenOn === takenOn && known.outcome === outcome && known.correctsId === (corrected?.id ?? null);
}

function rowOf({ viewer, now }: ActionContext, { tenantId, technicianId, exam, takenOn, outcome, testCentre, reference, corrected, reason, importId }: ExamEntry): Omit<Exam, 'id' | 'fee' | 'voucherId'> {
  return {
    ...{ tenantId, technicianId, takenOn, reference, importId, examCode: exam.code, product: ProductFamily[exam.product], track: CertificationTrack[exam.track] },
    ...{ outcome: ExamOutcome[outcome], testCentreId: testCentre.id, correctsId: corrected?.id ?? null, reason: corrected === null ? null : reason },
    ...{ recordedBy: viewer.subject, recordedByName: viewer.name, recordedAt: now() },
  };
}
