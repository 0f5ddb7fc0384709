import 'reflect-metadata';

import { ObjectType } from 'type-graphql';

import { Problem } from '@platform/kit/graphql/problem.js';

import { ExamInTheFuture, TechnicianNotFound, TestCentreNotAuthorised } from '../problems.js';

@ObjectType({ implements: Problem, description: 'The catalogue has no such exam.' })
export class ExamNotInCatalogue extends Problem {
  readonly __typename = 'ExamNotInCatalogue';
  override message = 'The catalogue has no exam with this code.';
}

@ObjectType({ implements: Problem, description: 'The test centre has given this number to another result.' })
export class ExamReferenceTaken extends Problem {
  readonly __typename = 'ExamReferenceTaken';
  override message = 'Another result of this test centre has the number; correct that one instead of recording it again.';
}

@ObjectType({ implements: Problem, description: 'There is no such exam entry that you may see.' })
export class ExamNotFound extends Problem {
  readonly __typename = 'ExamNotFound';
  override message = 'There is no such exam entry.';
}

@ObjectType({ implements: Problem, description: 'A later entry corrects this one already; correct that one.' })
export class ExamCorrectedAlready extends Problem {
  readonly __typename = 'ExamCorrectedAlready';
  override message = 'A later entry corrects this one already.';
}

@ObjectType({ implements: Problem, description: 'A correction is about the technician of the entry it corrects.' })
export class ExamOfAnotherTechnician extends Problem {
  readonly __typename = 'ExamOfAnotherTechnician';
  override message = 'The entry is about another technician.';
}

@ObjectType({ implements: Problem, description: 'A correction needs a reason.' })
export class CorrectionReasonMissing extends Problem {
  readonly __typename = 'CorrectionReasonMissing';
  override message = 'Give the reason of the correction.';
}

/** The problem that each refusal of an exam entry is told as. */
export const examProblems = {
  TECHNICIAN_UNKNOWN: TechnicianNotFound,
  EXAM_UNKNOWN: ExamNotInCatalogue,
  EXAM_NOT_FOUND: ExamNotFound,
  PASSED_IN_THE_FUTURE: ExamInTheFuture,
  TEST_CENTRE_NOT_AUTHORISED: TestCentreNotAuthorised,
  REFERENCE_TAKEN: ExamReferenceTaken,
  EXAM_CORRECTED_ALREADY: ExamCorrectedAlready,
  EXAM_OF_ANOTHER_TECHNICIAN: ExamOfAnotherTechnician,
  REASON_MISSING: CorrectionReasonMissing,
} as const;
