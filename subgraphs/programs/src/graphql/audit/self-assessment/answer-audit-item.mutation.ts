import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, createUnionType, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { requireId } from '@platform/kit/graphql/identifiers.js';
import { type Problem, VersionConflict } from '@platform/kit/graphql/problem.js';
import { badUserInput } from '@platform/kit/graphql/errors.js';

import { answerAuditItem } from '../../../actions/audit/self-assessment/answer-audit-item.js';
import { AuditItem, AuditResult } from '../../../db/audit/audit-item.entity.js';
import { auditItemSource } from '../../../db/audit/audit-sources.js';
import { textOrNull } from '../../given-text.js';
import { nameOfAnswer, readBack } from '@platform/kit/graphql/read-back.js';
import { AnswerIncomplete, AnswersNotAsked, AuditItemNotFound, AuditLocked } from '../audit-problems.js';

@InputType({ description: 'What the partner says of one requirement, in place of what it said before.' })
export class AnswerAuditItemInput {
  @Field(() => ID, { description: 'The audit item.' })
  itemId: string;

  @Field(() => Int, { description: 'The version of the answer that you have read; 0 where there is none yet.' })
  expectedVersion: number;

  @Field(() => AuditResult, { description: 'How it stands; not NOT_ASSESSED.' })
  claim: AuditResult;

  @Field(() => String, { nullable: true, description: 'In the partner’s own words, up to 4,000 characters; needed where less than compliance is claimed.' })
  text?: string | null;
}

const AnswerAuditItemResult = createUnionType({
  name: 'AnswerAuditItemResult',
  description: 'The item with the answer, or why it was not taken.',
  types: () => [AuditItem, AuditItemNotFound, AuditLocked, AnswersNotAsked, AnswerIncomplete, VersionConflict] as const,
  resolveType: nameOfAnswer,
});

const problems = { ITEM_UNKNOWN: AuditItemNotFound, AUDIT_LOCKED: AuditLocked, NOT_ASKED: AnswersNotAsked } as const;

@Resolver()
export class AnswerAuditItemMutation {
  @Mutation(() => AnswerAuditItemResult, { description: 'Says how the partner itself stands with one requirement, while it is asked for answers.' })
  async answerAuditItem(@Arg('input', () => AnswerAuditItemInput, { description: 'The answer.' }) input: AnswerAuditItemInput, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<AuditItem | Problem> {
    const { claim, expectedVersion } = input;
    if (claim === AuditResult.NOT_ASSESSED) throw badUserInput('input.claim', 'NOT_ASSESSED is no answer');
    const text = textOrNull(input.text, { field: 'input.text', max: 4_000 });
    const answering = await answerAuditItem(context, { itemId: requireId('input.itemId', input.itemId), expectedVersion, claim, text });
    if (!('refused' in answering)) return readBack({ type: 'AuditItem', source: auditItemSource, id: answering.itemId }, context, info);
    if (answering.refused === 'VERSION_CONFLICT') return VersionConflict.at(answering.currentVersion);
    return answering.refused === 'TEXT_MISSING' ? AnswerIncomplete.lacking('text') : new problems[answering.refused]();
  }
}
