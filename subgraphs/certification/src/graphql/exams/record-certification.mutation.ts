import 'reflect-metadata';

import { Arg, createUnionType, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { badUserInput } from '@platform/kit/graphql/errors.js';
import { requireId } from '@platform/kit/graphql/identifiers.js';
import type { Problem } from '@platform/kit/graphql/problem.js';
import { LocalDateScalar } from '@platform/kit/graphql/scalars.js';
import type { LocalDate } from '@platform/kit/pure/local-date.js';

import { recordCertification } from '../../actions/exams/record-certification.js';
import { Certification, CertificationTrack, ProductFamily } from '../../db/certification.entity.js';
import { ExamInTheFuture, TechnicianNotFound, TestCentreNotAuthorised } from '../problems.js';

@InputType({ description: 'A passed exam to record.' })
export class RecordCertificationInput {
  @Field(() => ID, { description: 'Who passed.' })
  technicianId: string;

  @Field(() => ProductFamily, { description: 'The products the exam was about.' })
  product: ProductFamily;

  @Field(() => CertificationTrack, { description: 'The kind of certification.' })
  track: CertificationTrack;

  @Field(() => LocalDateScalar, { description: 'The date of the exam; today or earlier.' })
  passedOn: LocalDate;

  @Field(() => String, { description: 'The test centre that held it, 1 to 96 characters.' })
  testCentre: string;

  @Field(() => Boolean, { description: 'True when the test centre is an authorised online one; no other certifies.' })
  testCentreAuthorised: boolean;
}

const RecordCertificationResult = createUnionType({
  name: 'RecordCertificationResult',
  description: 'The certification, or why it was not recorded.',
  types: () => [Certification, TechnicianNotFound, ExamInTheFuture, TestCentreNotAuthorised] as const,
  resolveType: (value) => (value instanceof Certification ? 'Certification' : value.__typename),
});

const problems = {
  TECHNICIAN_UNKNOWN: TechnicianNotFound,
  PASSED_IN_THE_FUTURE: ExamInTheFuture,
  TEST_CENTRE_NOT_AUTHORISED: TestCentreNotAuthorised,
} as const;

@Resolver()
export class CertificationMutations {
  @Mutation(() => RecordCertificationResult, {
    deprecationReason: 'Use recordExamResult, or importExamResults with the signature of the test centre: they keep the result that a certification rests on.',
    description: 'Records a passed exam of which no result entry is kept, by the manufacturer’s staff alone: a partner cannot certify its own technicians. The certification counts as long as the terms say.',
  })
  async recordCertification(
    @Arg('input', () => RecordCertificationInput, { description: 'The exam.' }) input: RecordCertificationInput,
    @Ctx() context: RequestContext,
  ): Promise<Certification | Problem> {
    const testCentre = input.testCentre.trim();
    if (testCentre.length < 1 || testCentre.length > 96) throw badUserInput('input.testCentre', 'is not 1 to 96 characters long');
    const recording = await recordCertification(context, { ...input, testCentre, technicianId: requireId('input.technicianId', input.technicianId) });
    if ('certification' in recording) return Object.assign(recording.certification, { parentId: recording.certification.technicianId });
    return new problems[recording.refused]();
  }
}
