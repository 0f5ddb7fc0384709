import { refuse } from '@platform/kit/audit-trail/perform.js';
import { type ActionContext, look } from '@platform/kit/graphql/context.js';
import { once } from '@platform/kit/idempotency/once.js';
import type { LocalDate } from '@platform/kit/pure/local-date.js';

import { Exam, type ExamOutcome } from '../../db/exams/exam.entity.js';
import { TestCentre } from '../../db/exams/test-centre.entity.js';
import { examOfCode } from '../../domain/catalogue/exams.js';
import { enterExam } from './enter-exam.js';
import type { RecordedExam } from './record-exam-result.js';

export interface ExamCorrection {
  examId: string;
  outcome: `${ExamOutcome}`;
  /** Null keeps the day. */
  takenOn: LocalDate | null;
  reason: string;
}

export type CorrectedExam = RecordedExam | { refused: 'EXAM_NOT_FOUND' };

/** Corrects a result by a later entry: the certification of the corrected one is withdrawn, and the counts are made again. */
export async function correctExamResult(context: ActionContext, key: string, input: ExamCorrection): Promise<CorrectedExam> {
  const found = await look(context, async (manager) => {
    const corrected = await manager.findOneBy(Exam, { id: input.examId });
    return corrected && { corrected, testCentre: await manager.findOneByOrFail(TestCentre, { id: corrected.testCentreId }) };
  });
  const { reason } = input;
  const subject = { type: 'Exam', id: input.examId };
  if (found === null) return refuse(context, { action: 'correctExamResult', tenant: null, subject, reason }, { refused: 'EXAM_NOT_FOUND' });
  const { corrected, testCentre } = found;
  const exam = examOfCode(corrected.examCode);
  if (exam === null) throw new Error(`The catalogue has no exam ${corrected.examCode}.`);
  const { tenantId, technicianId } = corrected;
  const takenOn = input.takenOn ?? (corrected.takenOn as LocalDate);
  const correction = { tenantId, technicianId, exam, testCentre, takenOn, outcome: input.outcome, reference: null, corrected, reason, importId: null };
  return once<CorrectedExam>(context, { key, operation: 'correctExamResult', input, tenant: tenantId, subject, reason }, (manager, entry) => enterExam(context, { manager, entry }, correction));
}
