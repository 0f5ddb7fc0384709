import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, createUnionType, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { badUserInput } from '@platform/kit/graphql/errors.js';
import { requireId, requireIds } from '@platform/kit/graphql/identifiers.js';
import type { Problem } from '@platform/kit/graphql/problem.js';
import { LocalDateScalar } from '@platform/kit/graphql/scalars.js';
import type { LocalDate } from '@platform/kit/pure/local-date.js';

import { recordReviewerFinding } from '../../actions/waivers/record-reviewer-finding.js';
import { reviewerFindingSource } from '../../db/decisions/decision-sources.js';
import { ReviewerFinding } from '../../db/decisions/reviewer-finding.entity.js';
import { EnrollmentNotFound, FindingUnknown, NotForReviewers } from '../enrollment/enrollment-problems.js';
import { EvidenceExpired, EvidenceNotFound } from '../evidence/evidence-problems.js';
import { requireText } from '../given-text.js';
import { nameOfAnswer, readBack } from '@platform/kit/graphql/read-back.js';

@InputType({ description: 'What a reviewer found.' })
export class RecordReviewerFindingInput {
  @Field(() => ID, { description: 'The enrolment.' })
  enrollmentId: string;

  @Field(() => ID, { description: 'The criterion, one that only a finding decides.' })
  criterion: string;

  @Field(() => String, { description: 'One of the words the criterion knows, as ACCEPTED.' })
  finding: string;

  @Field(() => String, { description: 'Why, 1 to 2,000 characters.' })
  reason: string;

  @Field(() => [ID], { nullable: true, description: 'The evidence looked at, at most 100, none of it expired; the finding holds no longer than it.' })
  evidenceIds?: string[] | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'The last day of the finding, today or later; absent while it holds until another.' })
  validTo?: LocalDate | null;
}

const RecordReviewerFindingResult = createUnionType({
  name: 'RecordReviewerFindingResult',
  description: 'The finding, or why there is none.',
  types: () => [ReviewerFinding, EnrollmentNotFound, NotForReviewers, FindingUnknown, EvidenceNotFound, EvidenceExpired] as const,
  resolveType: nameOfAnswer,
});

const problems = { ENROLLMENT_UNKNOWN: EnrollmentNotFound, NOT_FOR_REVIEWERS: NotForReviewers, EVIDENCE_UNKNOWN: EvidenceNotFound, EVIDENCE_EXPIRED: EvidenceExpired } as const;

@Resolver()
export class RecordReviewerFindingMutation {
  @Mutation(() => RecordReviewerFindingResult, { description: 'Records what a reviewer found of a question that no figure decides. The enrolment is judged anew by it.' })
  async recordReviewerFinding(
    @Arg('input', () => RecordReviewerFindingInput, { description: 'What was found, and why.' }) input: RecordReviewerFindingInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ReviewerFinding | Problem> {
    const recorded = await recordReviewerFinding(context, {
      enrollmentId: requireId('input.enrollmentId', input.enrollmentId),
      criterion: requireText(input.criterion, { field: 'input.criterion', max: 100 }),
      finding: requireText(input.finding, { field: 'input.finding', max: 100 }),
      reason: requireText(input.reason, { field: 'input.reason', max: 2_000 }),
      evidenceIds: requireIds('input.evidenceIds', input.evidenceIds ?? []),
      validTo: input.validTo ?? null,
    });
    if (!('refused' in recorded)) return readBack({ type: 'ReviewerFinding', source: reviewerFindingSource, id: recorded.findingId }, context, info);
    if (recorded.refused === 'OVER_ALREADY') throw badUserInput('input.validTo', 'lies before today');
    if (recorded.refused === 'FINDING_UNKNOWN') return FindingUnknown.among(recorded.words);
    return new problems[recorded.refused]();
  }
}
