import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, createUnionType, Ctx, Field, ID, Info, InputType, Mutation, registerEnumType, Resolver } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { requireId } from '@platform/kit/graphql/identifiers.js';
import type { Problem } from '@platform/kit/graphql/problem.js';
import { LocalDateScalar } from '@platform/kit/graphql/scalars.js';
import type { LocalDate } from '@platform/kit/pure/local-date.js';

import { correctExamResult } from '../../actions/exams/correct-exam-result.js';
import { recordExamResult } from '../../actions/exams/record-exam-result.js';
import { Exam, ExamOutcome } from '../../db/exams/exam.entity.js';
import { examSource } from '../../db/sources.js';
import { requireText } from '../given-text.js';
import { ExamInTheFuture, TechnicianNotFound, TestCentreNotAuthorised } from '../problems.js';
import { nameOfAnswer, readBack } from '@platform/kit/graphql/read-back.js';
import { CorrectionReasonMissing, ExamCorrectedAlready, ExamNotFound, ExamNotInCatalogue, ExamOfAnotherTechnician, examProblems, ExamReferenceTaken } from './exam-problems.js';

export enum FirstExamOutcome {
  PASS = 'PASS',
  FAIL = 'FAIL',
}
registerEnumType(FirstExamOutcome, {
  name: 'FirstExamOutcome',
  description: 'How an exam ended, as a test centre first tells it.',
  valuesConfig: { PASS: { description: 'Passed: it certifies.' }, FAIL: { description: 'Not passed.' } },
});

@InputType({ description: 'A result that an authorised test centre has told.' })
export class RecordExamResultInput {
  @Field(() => ID, { description: 'Who took the exam.' })
  technicianId: string;

  @Field(() => String, { description: 'Code of the exam in the catalogue, as ACMT-MAC.' })
  examCode: string;

  @Field(() => LocalDateScalar, { description: 'The day of the exam; today or earlier.' })
  takenOn: LocalDate;

  @Field(() => FirstExamOutcome, { description: 'How it ended.' })
  outcome: FirstExamOutcome;

  @Field(() => String, { description: 'Code of the test centre.' })
  testCentre: string;

  @Field(() => String, { description: 'The test centre’s own number of the result, 1 to 64 characters; one number names one result.' })
  reference: string;
}

@InputType({ description: 'A correction of an exam entry.' })
export class CorrectExamResultInput {
  @Field(() => ID, { description: 'The entry to correct.' })
  examId: string;

  @Field(() => ExamOutcome, { description: 'How the exam ended in truth; VOID when it does not count at all.' })
  outcome: ExamOutcome;

  @Field(() => LocalDateScalar, { nullable: true, description: 'The day of the exam in truth; as before when absent.' })
  takenOn?: LocalDate | null;

  @Field(() => String, { description: 'Why it is corrected, 1 to 500 characters.' })
  reason: string;
}

const RecordExamResultResult = createUnionType({
  name: 'RecordExamResultResult',
  description: 'The entry, or why none was made.',
  types: () => [Exam, TechnicianNotFound, ExamNotInCatalogue, ExamInTheFuture, TestCentreNotAuthorised, ExamReferenceTaken] as const,
  resolveType: nameOfAnswer,
});

const CorrectExamResultResult = createUnionType({
  name: 'CorrectExamResultResult',
  description: 'The correcting entry, or why none was made.',
  types: () => [Exam, ExamNotFound, ExamInTheFuture, TestCentreNotAuthorised, ExamReferenceTaken, ExamCorrectedAlready, ExamOfAnotherTechnician, CorrectionReasonMissing] as const,
  resolveType: nameOfAnswer,
});

const keyDescription = 'Your key of this request, 1 to 255 characters: repeated with the same input it is answered again and carried out once.';

@Resolver()
export class ExamResultMutations {
  @Mutation(() => RecordExamResultResult, { description: 'Records a result of an authorised test centre. A pass certifies for the product; the exam is free, paid with a voucher or charged as the programmes say.' })
  async recordExamResult(
    @Arg('input', () => RecordExamResultInput, { description: 'The result.' }) input: RecordExamResultInput,
    @Arg('idempotencyKey', () => ID, { description: keyDescription }) key: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Exam | Problem> {
    const recorded = await recordExamResult(context, key, {
      ...input,
      technicianId: requireId('input.technicianId', input.technicianId),
      testCentre: requireText(input.testCentre, { field: 'input.testCentre', max: 24 }).toUpperCase(),
      reference: requireText(input.reference, { field: 'input.reference', max: 64 }),
    });
    return 'refused' in recorded ? new examProblems[recorded.refused]() : readBack<Exam>({ type: 'Exam', source: examSource, id: recorded.examId }, context, info);
  }

  @Mutation(() => CorrectExamResultResult, { description: 'Corrects an exam entry by a later one, with a reason; what the corrected one certified is withdrawn, and the certified technicians are counted again.' })
  async correctExamResult(
    @Arg('input', () => CorrectExamResultInput, { description: 'The correction.' }) input: CorrectExamResultInput,
    @Arg('idempotencyKey', () => ID, { description: keyDescription }) key: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Exam | Problem> {
    const reason = requireText(input.reason, { field: 'input.reason', max: 500 });
    const corrected = await correctExamResult(context, key, { examId: requireId('input.examId', input.examId), outcome: input.outcome, takenOn: input.takenOn ?? null, reason });
    return 'refused' in corrected ? new examProblems[corrected.refused]() : readBack<Exam>({ type: 'Exam', source: examSource, id: corrected.examId }, context, info);
  }
}
