import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, createUnionType, Ctx, Field, ID, Info, InputType, Int, Mutation, registerEnumType, Resolver } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { badUserInput } from '@platform/kit/graphql/errors.js';
import { requireId } from '@platform/kit/graphql/identifiers.js';
import { type Problem, VersionConflict } from '@platform/kit/graphql/problem.js';

import { reviewEvidence } from '../../actions/evidence/review-evidence.js';
import { Evidence } from '../../db/evidence/evidence.entity.js';
import { AuditLocked } from '../audit/audit-problems.js';
import { textOrNull } from '../given-text.js';
import { nameOfAnswer } from '@platform/kit/graphql/read-back.js';
import { changeAnswer } from './change-answer.js';
import { EvidenceDetached, EvidenceNotFound } from './evidence-problems.js';

enum EvidenceVerdict {
  ACCEPTED = 'ACCEPTED',
  REJECTED = 'REJECTED',
}
registerEnumType(EvidenceVerdict, {
  name: 'EvidenceVerdict',
  description: 'What a reviewer may say of evidence.',
  valuesConfig: { ACCEPTED: { description: 'It counts while it is valid.' }, REJECTED: { description: 'It does not count; the reason is told.' } },
});

@InputType({ description: 'What a reviewer says of evidence.' })
export class ReviewEvidenceInput {
  @Field(() => ID, { description: 'The evidence.' })
  evidenceId: string;

  @Field(() => Int, { description: 'The version of the evidence that you have read.' })
  expectedVersion: number;

  @Field(() => EvidenceVerdict, { description: 'Whether it counts.' })
  verdict: EvidenceVerdict;

  @Field(() => String, { nullable: true, description: 'Why, up to 1,000 characters; needed for a rejection. Whoever sent it reads this.' })
  reason?: string | null;
}

const ReviewEvidenceResult = createUnionType({
  name: 'ReviewEvidenceResult',
  description: 'The evidence with the verdict, or why it was not recorded.',
  types: () => [Evidence, EvidenceNotFound, EvidenceDetached, AuditLocked, VersionConflict] as const,
  resolveType: nameOfAnswer,
});

@Resolver()
export class ReviewEvidenceMutation {
  @Mutation(() => ReviewEvidenceResult, { description: 'Accepts evidence, or rejects it with a reason; in place of what was said before.' })
  async reviewEvidence(
    @Arg('input', () => ReviewEvidenceInput, { description: 'The verdict.' }) { evidenceId, expectedVersion, verdict, reason: given }: ReviewEvidenceInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Evidence | Problem> {
    const reason = textOrNull(given, { field: 'input.reason', max: 1_000 });
    if (verdict === EvidenceVerdict.REJECTED && reason === null) throw badUserInput('input.reason', 'is needed for a rejection');
    return changeAnswer(await reviewEvidence(context, { evidenceId: requireId('input.evidenceId', evidenceId), expectedVersion, review: verdict, reason }), context, info);
  }
}
