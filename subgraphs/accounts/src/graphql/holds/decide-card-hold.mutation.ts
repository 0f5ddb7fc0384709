import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, createUnionType, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from 'type-graphql';

import { SecondPersonNeeded } from '@platform/kit/four-eyes/proposal-problems.js';
import type { RequestContext } from '@platform/kit/graphql/context.js';
import { type Problem, VersionConflict } from '@platform/kit/graphql/problem.js';
import { nameOfAnswer, readBack } from '@platform/kit/graphql/read-back.js';

import { decideCardHold } from '../../actions/holds/decide-card-hold.js';
import { CardHold } from '../../db/holds/card-hold.entity.js';
import { cardHoldSource } from '../../db/holds/hold-sources.js';
import { DamageExtent } from '../../domain/holds/hold-facts.js';
import { CardHoldAmountDiffers, CardHoldNotFound, CardHoldNotInReview, DamageExtentKnown, NoFeeToCharge, NothingOwed, NothingToRefund } from './hold-problems.js';
import { CardHoldRulingInput, rulingAsked } from './ruling-input.js';

@InputType({ description: 'A decision about a hold, as the terms say.' })
export class DecideCardHoldInput extends CardHoldRulingInput {
  @Field(() => DamageExtent, { nullable: true, description: 'What the extent of damage that nothing covers calls for, where the inspector left it open; null otherwise.' })
  extent?: DamageExtent | null;
}

const DecideCardHoldResult = createUnionType({
  name: 'DecideCardHoldResult',
  description: 'The hold, or why nothing was decided.',
  types: () => [CardHold, CardHoldNotFound, CardHoldNotInReview, SecondPersonNeeded, NothingToRefund, NothingOwed, NoFeeToCharge, DamageExtentKnown, CardHoldAmountDiffers, VersionConflict] as const,
  resolveType: nameOfAnswer,
});

const problems = {
  HOLD_UNKNOWN: CardHoldNotFound,
  HOLD_NOT_IN_REVIEW: CardHoldNotInReview,
  SECOND_PERSON_NEEDED: SecondPersonNeeded,
  NOTHING_TO_REFUND: NothingToRefund,
  NOTHING_OWED: NothingOwed,
  NO_FEE_TO_CHARGE: NoFeeToCharge,
  EXTENT_KNOWN: DamageExtentKnown,
} as const;

@Resolver()
export class DecideCardHoldMutation {
  @Mutation(() => DecideCardHoldResult, { description: 'Carries out what the terms say of a hold that waits for a person: fees by the extent of the damage, or the retail price. What departs from the terms is proposed.' })
  async decideCardHold(
    @Arg('input', () => DecideCardHoldInput, { description: 'The decision.' }) input: DecideCardHoldInput,
    @Arg('idempotencyKey', () => ID, { description: 'A key of your own for this decision, 1 to 255 characters: sent again with it, the decision has one effect.' }) idempotencyKey: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<CardHold | Problem> {
    const decided = await decideCardHold(context, { ...rulingAsked(input), extent: input.extent ?? null, idempotencyKey });
    if ('holdId' in decided) return readBack<CardHold>({ type: 'CardHold', source: cardHoldSource, id: decided.holdId }, context, info);
    if (decided.refused === 'VERSION_CONFLICT') return VersionConflict.at(decided.currentVersion);
    return decided.refused === 'AMOUNT_DIFFERS' ? CardHoldAmountDiffers.of(decided.amountMinor) : new problems[decided.refused]();
  }
}
