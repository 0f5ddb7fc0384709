import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, createUnionType, Ctx, Field, ID, Info, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { badUserInput } from '@platform/kit/graphql/errors.js';
import { requireId } from '@platform/kit/graphql/identifiers.js';
import { Problem } from '@platform/kit/graphql/problem.js';

import { recordCourseProgress } from '../../actions/courses/record-course-progress.js';
import { technicianSource } from '../../db/sources.js';
import { Technician } from '../../db/technician.entity.js';
import { ProgressOfAnother, TechnicianNotFound } from '../problems.js';
import { nameOfAnswer, readBack } from '@platform/kit/graphql/read-back.js';

@InputType({ description: 'How far a technician has come in a course.' })
export class RecordCourseProgressInput {
  @Field(() => ID, { description: 'The technician.' })
  technicianId: string;

  @Field(() => String, { description: 'Code of the course in the catalogue.' })
  courseCode: string;

  @Field(() => Int, { description: 'How much of it is done, 0 to 100; less than before changes nothing.' })
  percent: number;
}

@ObjectType({ implements: Problem, description: 'The catalogue has no such course.' })
export class CourseNotInCatalogue extends Problem {
  readonly __typename = 'CourseNotInCatalogue';
  override message = 'The catalogue has no course with this code.';
}

const RecordCourseProgressResult = createUnionType({
  name: 'RecordCourseProgressResult',
  description: 'The technician, or why nothing was recorded.',
  types: () => [Technician, TechnicianNotFound, CourseNotInCatalogue, ProgressOfAnother] as const,
  resolveType: nameOfAnswer,
});

const problems = { COURSE_UNKNOWN: CourseNotInCatalogue, TECHNICIAN_UNKNOWN: TechnicianNotFound, OF_ANOTHER: ProgressOfAnother } as const;

@Resolver()
export class RecordCourseProgressMutation {
  @Mutation(() => RecordCourseProgressResult, { description: 'Records how far a technician has come in a self-study course.' })
  async recordCourseProgress(
    @Arg('input', () => RecordCourseProgressInput, { description: 'The course and how much of it.' }) input: RecordCourseProgressInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Technician | Problem> {
    if (input.percent < 0 || input.percent > 100) throw badUserInput('input.percent', 'is not 0 to 100');
    const recorded = await recordCourseProgress(context, { ...input, technicianId: requireId('input.technicianId', input.technicianId) });
    if ('technicianId' in recorded) return readBack<Technician>({ type: 'Technician', source: technicianSource, id: recorded.technicianId }, context, info);
    return new problems[recorded.refused]();
  }
}
