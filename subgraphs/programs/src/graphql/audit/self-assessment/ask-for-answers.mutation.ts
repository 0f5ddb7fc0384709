import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, createUnionType, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { requireId } from '@platform/kit/graphql/identifiers.js';
import { type Problem, VersionConflict } from '@platform/kit/graphql/problem.js';
import { LocalDateScalar } from '@platform/kit/graphql/scalars.js';
import type { LocalDate } from '@platform/kit/pure/local-date.js';

import { askForAnswers } from '../../../actions/audit/self-assessment/ask-for-answers.js';
import { Audit } from '../../../db/audit/audit.entity.js';
import { nameOfAnswer } from '@platform/kit/graphql/read-back.js';
import { AuditLocked, AuditMoveNotOpen, AuditNotFound } from '../audit-problems.js';
import { movedAudit } from '../moved-audit.js';

@InputType({ description: 'Which partner to ask, through its audit.' })
export class AskForAnswersInput {
  @Field(() => ID, { description: 'The audit.' })
  auditId: string;

  @Field(() => Int, { description: 'The version of the audit that you have read.' })
  expectedVersion: number;

  @Field(() => LocalDateScalar, { description: 'The date to answer by.' })
  answersDueOn: LocalDate;
}

const AskForAnswersResult = createUnionType({
  name: 'AskForAnswersResult',
  description: 'The audit, or why the partner was not asked.',
  types: () => [Audit, AuditNotFound, AuditLocked, AuditMoveNotOpen, VersionConflict] as const,
  resolveType: nameOfAnswer,
});

@Resolver()
export class AskForAnswersMutation {
  @Mutation(() => AskForAnswersResult, { description: 'Asks the partner of a planned audit to assess itself first. The review can start without its answers.' })
  async askForAnswers(@Arg('input', () => AskForAnswersInput, { description: 'The audit, and until when.' }) input: AskForAnswersInput, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Audit | Problem> {
    return movedAudit(await askForAnswers(context, { ...input, auditId: requireId('input.auditId', input.auditId) }), context, info);
  }
}
