import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, createUnionType, Ctx, ID, Info, Mutation, Resolver } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { requireId } from '@platform/kit/graphql/identifiers.js';
import type { Problem } from '@platform/kit/graphql/problem.js';

import { reevaluateEnrollment } from '../../actions/decisions/reevaluate-enrollment.js';
import { Decision } from '../../db/decisions/decision.entity.js';
import { decisionSource } from '../../db/decisions/decision-sources.js';
import { EnrollmentNotFound, NotJudged } from '../enrollment/enrollment-problems.js';
import { nameOfAnswer, readBack } from '@platform/kit/graphql/read-back.js';

const ReevaluateEnrollmentResult = createUnionType({
  name: 'ReevaluateEnrollmentResult',
  description: 'The decision that was made, or why none was.',
  types: () => [Decision, EnrollmentNotFound, NotJudged] as const,
  resolveType: nameOfAnswer,
});

const problems = { ENROLLMENT_UNKNOWN: EnrollmentNotFound, NOT_JUDGED: NotJudged } as const;

@Resolver()
export class ReevaluateEnrollmentMutation {
  @Mutation(() => ReevaluateEnrollmentResult, { description: 'Judges an enrolment anew by what is on record now. The decision is recorded whatever it says.' })
  async reevaluateEnrollment(
    @Arg('enrollmentId', () => ID, { description: 'The enrolment.' }) enrollmentId: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Decision | Problem> {
    const judged = await reevaluateEnrollment(context, requireId('enrollmentId', enrollmentId));
    if ('refused' in judged) return new problems[judged.refused]();
    return readBack({ type: 'Decision', source: decisionSource, id: judged.decisionId }, context, info);
  }
}
