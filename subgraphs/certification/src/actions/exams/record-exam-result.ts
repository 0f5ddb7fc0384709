import { refuse } from '@platform/kit/audit-trail/perform.js';
import { type ActionContext, look } from '@platform/kit/graphql/context.js';
import { once } from '@platform/kit/idempotency/once.js';
import type { LocalDate } from '@platform/kit/pure/local-date.js';

import { TestCentre } from '../../db/exams/test-centre.entity.js';
import { Technician } from '../../db/technician.entity.js';
import { examOfCode } from '../../domain/catalogue/exams.js';
import { enterExam, type ExamEntryRefusal, ReferenceTakenElsewhere } from './enter-exam.js';

export interface ExamResultToRecord {
  technicianId: string;
  examCode: string;
  takenOn: LocalDate;
  outcome: 'PASS' | 'FAIL';
  testCentre: string;
  reference: string;
}

export type RecordedExam = { examId: string } | { refused: ExamEntryRefusal | 'TECHNICIAN_UNKNOWN' | 'EXAM_UNKNOWN' };

/** Records a result that an authorised test centre has told; the same result told again is the entry that there is. */
export async function recordExamResult(context: ActionContext, key: string, input: ExamResultToRecord): Promise<RecordedExam> {
  const [technician, testCentre] = await look(context, async (manager) => [
    await manager.findOneBy(Technician, { id: input.technicianId }),
    await manager.findOneBy(TestCentre, { code: input.testCentre }),
  ]);
  const subject = { type: 'Technician', id: input.technicianId };
  const deed = { action: 'recordExamResult', tenant: technician?.tenantId ?? null, subject };
  const exam = examOfCode(input.examCode);
  if (exam === null) return refuse(context, deed, { refused: 'EXAM_UNKNOWN' });
  if (technician === null) return refuse(context, deed, { refused: 'TECHNICIAN_UNKNOWN' });
  if (testCentre === null) return refuse(context, deed, { refused: 'TEST_CENTRE_NOT_AUTHORISED' });
  const { tenantId, id: technicianId } = technician;
  const result = { ...input, tenantId, technicianId, exam, testCentre, corrected: null, reason: null, importId: null };
  return refusingTakenReferences(() => once<RecordedExam>(context, { key, operation: 'recordExamResult', input, tenant: tenantId, subject }, (manager, entry) => enterExam(context, { manager, entry }, result)));
}

/** A number that a result of another organisation has is refused as any other that is taken. */
export async function refusingTakenReferences<Answer>(work: () => Promise<Answer>): Promise<Answer | { refused: 'REFERENCE_TAKEN' }> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ReferenceTakenElsewhere) return { refused: 'REFERENCE_TAKEN' };
    throw error;
  }
}
