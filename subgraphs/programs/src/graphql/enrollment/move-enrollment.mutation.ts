import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, createUnionType, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { requireId } from '@platform/kit/graphql/identifiers.js';
import { type Problem, VersionConflict } from '@platform/kit/graphql/problem.js';

import { moveEnrollment } from '../../actions/enrollment/move-enrollment.js';
import { EnrollmentMove, MoveReason } from '../../db/enrollment/enrollment-enums.js';
import { Enrollment } from '../../db/organization/enrollment.entity.js';
import { enrollmentSource } from '../../db/organization/organization-sources.js';
import { textOrNull } from '../given-text.js';
import { nameOfAnswer, readBack } from '@platform/kit/graphql/read-back.js';
import { EnrollmentNotFound, MoveNotPossible, NotAdmitted, ReasonDoesNotFit } from './enrollment-problems.js';

@InputType({ description: 'A move of an enrolment.' })
export class MoveEnrollmentInput {
  @Field(() => ID, { description: 'The enrolment.' })
  enrollmentId: string;

  @Field(() => EnrollmentMove, { description: 'The move; possibleMoves names those it can make.' })
  move: EnrollmentMove;

  @Field(() => MoveReason, { description: 'Why.' })
  reason: MoveReason;

  @Field(() => String, { nullable: true, description: 'More about why, 1 to 2,000 characters.' })
  note?: string | null;

  @Field(() => Int, { description: 'The version of the enrolment you have read.' })
  expectedVersion: number;
}

const MoveEnrollmentResult = createUnionType({
  name: 'MoveEnrollmentResult',
  description: 'The enrolment as it stands now, or why it did not move.',
  types: () => [Enrollment, EnrollmentNotFound, MoveNotPossible, ReasonDoesNotFit, NotAdmitted, VersionConflict] as const,
  resolveType: nameOfAnswer,
});

const problems = { ENROLLMENT_UNKNOWN: EnrollmentNotFound, MOVE_NOT_POSSIBLE: MoveNotPossible, REASON_DOES_NOT_FIT: ReasonDoesNotFit, NOT_ADMITTED: NotAdmitted } as const;

@Resolver()
export class MoveEnrollmentMutation {
  @Mutation(() => MoveEnrollmentResult, { description: 'Moves an enrolment from its state to another, with a reason.' })
  async moveEnrollment(
    @Arg('input', () => MoveEnrollmentInput, { description: 'Which move, and why.' }) input: MoveEnrollmentInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Enrollment | Problem> {
    const moved = await moveEnrollment(context, {
      ...input,
      enrollmentId: requireId('input.enrollmentId', input.enrollmentId),
      note: textOrNull(input.note, { field: 'input.note', max: 2_000 }),
    });
    if (!('refused' in moved)) return readBack({ type: 'Enrollment', source: enrollmentSource, id: moved.enrollmentId }, context, info);
    return moved.refused === 'VERSION_CONFLICT' ? VersionConflict.at(moved.currentVersion) : new problems[moved.refused]();
  }
}
