import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, createUnionType, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { requireId } from '@platform/kit/graphql/identifiers.js';
import { type Problem, VersionConflict } from '@platform/kit/graphql/problem.js';
import { nameOfAnswer, readBack } from '@platform/kit/graphql/read-back.js';

import { askForOtherCard } from '../../actions/holds/ask-for-other-card.js';
import { CardHold } from '../../db/holds/card-hold.entity.js';
import { cardHoldSource } from '../../db/holds/hold-sources.js';
import { CardHoldIsSecured, CardHoldNotFound } from './hold-problems.js';

@InputType({ description: 'A hold that needs another card.' })
export class AskForOtherCardInput {
  @Field(() => ID, { description: 'The hold.' })
  cardHoldId: string;

  @Field(() => Int, { description: 'The version of the hold that you have read.' })
  expectedVersion: number;
}

const AskForOtherCardResult = createUnionType({
  name: 'AskForOtherCardResult',
  description: 'The hold, or why nobody was asked.',
  types: () => [CardHold, CardHoldNotFound, CardHoldIsSecured, VersionConflict] as const,
  resolveType: nameOfAnswer,
});

const problems = { HOLD_UNKNOWN: CardHoldNotFound, HOLD_IS_SECURED: CardHoldIsSecured } as const;

@Resolver()
export class AskForOtherCardMutation {
  @Mutation(() => AskForOtherCardResult, { description: 'Lets the cardholder of a hold that nothing secures enter another card; `openCardEntry` then opens the provider’s fields for it.' })
  async askForOtherCard(@Arg('input', () => AskForOtherCardInput, { description: 'The hold.' }) input: AskForOtherCardInput, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<CardHold | Problem> {
    const asked = await askForOtherCard(context, { holdId: requireId('input.cardHoldId', input.cardHoldId), expectedVersion: input.expectedVersion });
    if ('holdId' in asked) return readBack<CardHold>({ type: 'CardHold', source: cardHoldSource, id: asked.holdId }, context, info);
    return asked.refused === 'VERSION_CONFLICT' ? VersionConflict.at(asked.currentVersion) : new problems[asked.refused]();
  }
}
