import type { LocalDate } from '@platform/kit/pure/local-date.js';

export interface PassedExam {
  passedOn: LocalDate;
  testCentreAuthorised: boolean;
}

export type ExamRefusal = 'PASSED_IN_THE_FUTURE' | 'TEST_CENTRE_NOT_AUTHORISED';

/**
 * A certification takes a result PASS of an authorised online test centre, of a date that has begun where the organisation is.
 * Answers null when the exam certifies.
 * @source AASP-30
 */
export function examRefusal({ passedOn, testCentreAuthorised }: PassedExam, lastDate: LocalDate): ExamRefusal | null {
  if (!testCentreAuthorised) return 'TEST_CENTRE_NOT_AUTHORISED';
  return passedOn > lastDate ? 'PASSED_IN_THE_FUTURE' : null;
}
