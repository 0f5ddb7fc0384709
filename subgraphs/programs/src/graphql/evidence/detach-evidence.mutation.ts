import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, createUnionType, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { requireId } from '@platform/kit/graphql/identifiers.js';
import { type Problem, VersionConflict } from '@platform/kit/graphql/problem.js';

import { detachEvidence } from '../../actions/evidence/detach-evidence.js';
import { Evidence } from '../../db/evidence/evidence.entity.js';
import { AuditLocked } from '../audit/audit-problems.js';
import { requireText } from '../given-text.js';
import { nameOfAnswer } from '@platform/kit/graphql/read-back.js';
import { changeAnswer } from './change-answer.js';
import { EvidenceAccepted, EvidenceDetached, EvidenceNotFound } from './evidence-problems.js';

@InputType({ description: 'Evidence to take off what it is attached to.' })
export class DetachEvidenceInput {
  @Field(() => ID, { description: 'The evidence.' })
  evidenceId: string;

  @Field(() => Int, { description: 'The version of the evidence that you have read.' })
  expectedVersion: number;

  @Field(() => String, { description: 'Why, 1 to 1,000 characters.' })
  reason: string;
}

const DetachEvidenceResult = createUnionType({
  name: 'DetachEvidenceResult',
  description: 'The detached evidence, or why it stays attached.',
  types: () => [Evidence, EvidenceNotFound, EvidenceDetached, EvidenceAccepted, AuditLocked, VersionConflict] as const,
  resolveType: nameOfAnswer,
});

@Resolver()
export class DetachEvidenceMutation {
  @Mutation(() => DetachEvidenceResult, { description: 'Takes evidence off what it is attached to: it counts no more, and stays on record with its file.' })
  async detachEvidence(
    @Arg('input', () => DetachEvidenceInput, { description: 'The evidence and the reason.' }) { evidenceId, expectedVersion, reason }: DetachEvidenceInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Evidence | Problem> {
    const change = await detachEvidence(context, { evidenceId: requireId('input.evidenceId', evidenceId), expectedVersion, reason: requireText(reason, { field: 'input.reason', max: 1_000 }) });
    return changeAnswer(change, context, info);
  }
}
