import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, createUnionType, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { requireId } from '@platform/kit/graphql/identifiers.js';
import type { Problem } from '@platform/kit/graphql/problem.js';

import { decideQuote } from '../../actions/repairs/decide-quote.js';
import { Repair } from '../../db/repairs/repair.entity.js';
import { problemOf } from './problem-of.js';
import { nameOfAnswer } from '@platform/kit/graphql/read-back.js';
import { readRepairBack } from './read-repair-back.js';
import { RepairNotFound, RepairQuoteDecided, RepairQuoteExpired } from './repair.problems.js';

@InputType({ description: 'The customer’s answer to a quote.' })
export class DecideRepairQuoteInput {
  @Field(() => ID, { description: 'The quote.' })
  quoteId: string;

  @Field(() => Boolean, { description: 'Whether the customer accepts it.' })
  accepted: boolean;
}

const DecideRepairQuoteResult = createUnionType({
  name: 'DecideRepairQuoteResult',
  description: 'The repair, or why the answer was not noted.',
  types: () => [Repair, RepairNotFound, RepairQuoteDecided, RepairQuoteExpired] as const,
  resolveType: nameOfAnswer,
});

@Resolver()
export class DecideRepairQuoteMutation {
  @Mutation(() => DecideRepairQuoteResult, { description: 'Notes the customer’s answer to a quote: once, and to the end of its last day.' })
  async decideRepairQuote(
    @Arg('input', () => DecideRepairQuoteInput, { description: 'What it is about.' }) input: DecideRepairQuoteInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Repair | Problem> {
    const answer = await decideQuote(context, { quoteId: requireId('input.quoteId', input.quoteId), decision: input.accepted ? 'ACCEPTED' : 'DECLINED' });
    return 'refused' in answer ? problemOf(answer) : readRepairBack(answer.repairId, context, info);
  }
}
