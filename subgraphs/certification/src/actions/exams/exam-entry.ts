import type { LocalDate } from '@platform/kit/pure/local-date.js';
import type { Exam, ExamOutcome } from '../../db/exams/exam.entity.js';
import type { TestCentre } from '../../db/exams/test-centre.entity.js';
import type { CatalogueExam } from '../../domain/catalogue/exams.js';

/** One result as a test centre or staff give it. */
export interface ExamEntry {
  tenantId: string;
  technicianId: string;
  exam: CatalogueExam;
  takenOn: LocalDate;
  outcome: `${ExamOutcome}`;
  testCentre: TestCentre;
  /** The centre's number of the result; null for a correction by staff. */
  reference: string | null;
  /** The entry it corrects. */
  corrected: Exam | null;
  reason: string | null;
  importId: string | null;
}
