import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, createUnionType, Ctx, ID, Info, Int, Mutation, Resolver } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { requireId } from '@platform/kit/graphql/identifiers.js';
import { type Problem, VersionConflict } from '@platform/kit/graphql/problem.js';

import { submitSelfAssessment } from '../../../actions/audit/self-assessment/submit-self-assessment.js';
import { Audit } from '../../../db/audit/audit.entity.js';
import { nameOfAnswer } from '@platform/kit/graphql/read-back.js';
import { AuditLocked, AuditMoveNotOpen, AuditNotFound, ItemsNotAnswered } from '../audit-problems.js';
import { movedAudit } from '../moved-audit.js';

const SubmitSelfAssessmentResult = createUnionType({
  name: 'SubmitSelfAssessmentResult',
  description: 'The audit, or why the answers were not submitted.',
  types: () => [Audit, AuditNotFound, AuditLocked, AuditMoveNotOpen, ItemsNotAnswered, VersionConflict] as const,
  resolveType: nameOfAnswer,
});

@Resolver()
export class SubmitSelfAssessmentMutation {
  @Mutation(() => SubmitSelfAssessmentResult, { description: 'Hands the partner’s answers over for review, when every requirement has one.' })
  async submitSelfAssessment(
    @Arg('id', () => ID, { description: 'Id of the audit.' }) id: string,
    @Arg('expectedVersion', () => Int, { description: 'The version of the audit that you have read.' }) expectedVersion: number,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Audit | Problem> {
    const submitting = await submitSelfAssessment(context, { auditId: requireId('id', id), expectedVersion });
    if ('refused' in submitting && submitting.refused === 'ITEMS_NOT_ANSWERED') return ItemsNotAnswered.left(submitting.itemIds);
    return movedAudit(submitting, context, info);
  }
}
