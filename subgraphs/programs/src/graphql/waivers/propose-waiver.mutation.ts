import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, createUnionType, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from 'type-graphql';

import { ProposalPending } from '@platform/kit/four-eyes/proposal-problems.js';
import type { RequestContext } from '@platform/kit/graphql/context.js';
import { givenReason } from '@platform/kit/graphql/given-reason.js';
import { requireId } from '@platform/kit/graphql/identifiers.js';
import type { Problem } from '@platform/kit/graphql/problem.js';
import { LocalDateScalar } from '@platform/kit/graphql/scalars.js';
import type { LocalDate } from '@platform/kit/pure/local-date.js';

import { proposeWaiver } from '../../actions/waivers/propose-waiver.js';
import { Waiver } from '../../db/waivers/waiver.entity.js';
import { waiverSource } from '../../db/waivers/waiver-source.js';
import { CriterionNotWatched, EnrollmentNotFound } from '../enrollment/enrollment-problems.js';
import { requireText } from '../given-text.js';
import { nameOfAnswer, readBack } from '@platform/kit/graphql/read-back.js';
import { WaivedTooLong, WaiverEndsBeforeItBegins } from './waiver-problems.js';

@InputType({ description: 'An exception to propose.' })
export class ProposeWaiverInput {
  @Field(() => ID, { description: 'The enrolment.' })
  enrollmentId: string;

  @Field(() => ID, { description: 'The criterion, one that is asked of participants.' })
  criterion: string;

  @Field(() => String, { description: 'Why it is justified, 1 to 500 characters.' })
  reason: string;

  @Field(() => String, { description: 'Where that is written: a place in the programme handbook, or a ticket; 1 to 200 characters.' })
  reference: string;

  @Field(() => LocalDateScalar, { description: 'Its first day.' })
  validFrom: LocalDate;

  @Field(() => LocalDateScalar, { description: 'Its last day, within 366 days.' })
  validTo: LocalDate;
}

const ProposeWaiverResult = createUnionType({
  name: 'ProposeWaiverResult',
  description: 'The waiver, to be approved by another person, or why there is none.',
  types: () => [Waiver, EnrollmentNotFound, CriterionNotWatched, WaiverEndsBeforeItBegins, WaivedTooLong, ProposalPending] as const,
  resolveType: nameOfAnswer,
});

const problems = {
  ENROLLMENT_UNKNOWN: EnrollmentNotFound,
  CRITERION_NOT_WATCHED: CriterionNotWatched,
  ENDS_BEFORE_IT_BEGINS: WaiverEndsBeforeItBegins,
  WAIVED_TOO_LONG: WaivedTooLong,
  PROPOSAL_PENDING: ProposalPending,
} as const;

@Resolver()
export class ProposeWaiverMutation {
  @Mutation(() => ProposeWaiverResult, { description: 'Proposes an exception from one criterion for a time. It waives nothing until another person approves it.' })
  async proposeWaiver(
    @Arg('input', () => ProposeWaiverInput, { description: 'From what, for how long, and why.' }) input: ProposeWaiverInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Waiver | Problem> {
    const waiver = await proposeWaiver(context, {
      ...input,
      enrollmentId: requireId('input.enrollmentId', input.enrollmentId),
      criterion: requireText(input.criterion, { field: 'input.criterion', max: 100 }),
      reason: givenReason('input.reason', input.reason),
      reference: requireText(input.reference, { field: 'input.reference', max: 200 }),
    });
    if ('refused' in waiver) return new problems[waiver.refused]();
    return readBack({ type: 'Waiver', source: waiverSource, id: waiver.waiverId }, context, info);
  }
}
