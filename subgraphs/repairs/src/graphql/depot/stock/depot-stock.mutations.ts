import 'reflect-metadata';

import { Arg, createUnionType, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { badUserInput } from '@platform/kit/graphql/errors.js';
import { givenReason } from '@platform/kit/graphql/given-reason.js';
import { requireId } from '@platform/kit/graphql/identifiers.js';
import type { Problem } from '@platform/kit/graphql/problem.js';
import { nameOfAnswer } from '@platform/kit/graphql/read-back.js';

import { correctDepotCount } from '../../../actions/depot/correct-depot-count.js';
import { transferDepotStock } from '../../../actions/depot/transfer-depot-stock.js';
import { PartNumberScalar } from '../../../db/identifier-scalars.js';
import { DepotNotFound, PartsUnknown } from '../depot.problems.js';
import { CountBelowReserved, DepotStockMoved, DepotStockTooSmall } from './depot-stock.problems.js';

const quantityMax = 100_000;

@InputType({ description: 'What was counted of a part at a depot.' })
export class CorrectDepotCountInput {
  @Field(() => ID, { description: 'The depot.' })
  depotId: string;

  @Field(() => PartNumberScalar, { description: 'The part’s number.' })
  partNumber: string;

  @Field(() => Int, { description: `How many were counted, 0 to ${quantityMax}.` })
  counted: number;

  @Field(() => Int, { description: 'How many were on hand by the books when the counting began; if the stock has moved since, nothing is corrected.' })
  expectedOnHand: number;

  @Field(() => String, { description: 'Why it differs, 1 to 500 characters; kept with the movement.' })
  reason: string;
}

@InputType({ description: 'What goes from one depot to another.' })
export class TransferDepotStockInput {
  @Field(() => ID, { description: 'The depot that it leaves.' })
  fromDepotId: string;

  @Field(() => ID, { description: 'The depot that gets it; another one.' })
  toDepotId: string;

  @Field(() => PartNumberScalar, { description: 'The part’s number.' })
  partNumber: string;

  @Field(() => Int, { description: `How many, 1 to ${quantityMax}.` })
  quantity: number;

  @Field(() => String, { description: 'Why, 1 to 500 characters; kept with the movements.' })
  reason: string;
}

@ObjectType({ description: 'What became of a depot’s stock.', simpleResolvers: true })
export class DepotStockChanged {
  readonly __typename = 'DepotStockChanged';

  @Field(() => Int, { description: 'How many pieces more or, below nothing, fewer a count has found; or how many went to another depot.' })
  units: number;
}

const CorrectDepotCountResult = createUnionType({ name: 'CorrectDepotCountResult', description: 'What the count has corrected, or why it has not.', types: () => [DepotStockChanged, DepotNotFound, PartsUnknown, DepotStockMoved, CountBelowReserved] as const, resolveType: nameOfAnswer });
const TransferDepotStockResult = createUnionType({ name: 'TransferDepotStockResult', description: 'What went to the other depot, or why nothing did.', types: () => [DepotStockChanged, DepotNotFound, PartsUnknown, DepotStockTooSmall] as const, resolveType: nameOfAnswer });
const keyDescription = 'Names this request, 1 to 255 characters: sent again, it has no second effect and gets the same answer.';

@Resolver()
export class DepotStockMutations {
  @Mutation(() => CorrectDepotCountResult, { description: 'Corrects what a depot has of a part to what was counted, by a movement with its reason; what is found serves those who wait.' })
  async correctDepotCount(@Arg('input', () => CorrectDepotCountInput, { description: 'The count.' }) input: CorrectDepotCountInput, @Arg('idempotencyKey', () => ID, { description: keyDescription }) idempotencyKey: string, @Ctx() context: RequestContext): Promise<DepotStockChanged | Problem> {
    const { partNumber, counted, expectedOnHand } = input;
    if (counted < 0 || counted > quantityMax) throw badUserInput('input.counted', `is not 0 to ${quantityMax}`);
    const corrected = await correctDepotCount(context, idempotencyKey, { partNumber, counted, expectedOnHand, depotId: requireId('input.depotId', input.depotId), reason: givenReason('input.reason', input.reason) });
    if (!('refused' in corrected)) return Object.assign(new DepotStockChanged(), corrected);
    if (corrected.refused === 'STOCK_MOVED') return DepotStockMoved.to(corrected.onHand);
    if (corrected.refused === 'COUNT_BELOW_RESERVED') return CountBelowReserved.of(corrected.reserved);
    return corrected.refused === 'DEPOT_UNKNOWN' ? new DepotNotFound() : PartsUnknown.of(corrected.numbers);
  }

  @Mutation(() => TransferDepotStockResult, { description: 'Moves pieces that nobody has set aside from one depot to another; there they serve those who wait.' })
  async transferDepotStock(@Arg('input', () => TransferDepotStockInput, { description: 'What goes.' }) input: TransferDepotStockInput, @Arg('idempotencyKey', () => ID, { description: keyDescription }) idempotencyKey: string, @Ctx() context: RequestContext): Promise<DepotStockChanged | Problem> {
    const { partNumber, quantity } = input;
    const [fromDepotId, toDepotId] = [requireId('input.fromDepotId', input.fromDepotId), requireId('input.toDepotId', input.toDepotId)];
    if (fromDepotId === toDepotId) throw badUserInput('input.toDepotId', 'is the depot that it leaves');
    if (quantity < 1 || quantity > quantityMax) throw badUserInput('input.quantity', `is not 1 to ${quantityMax}`);
    const moved = await transferDepotStock(context, idempotencyKey, { fromDepotId, toDepotId, partNumber, quantity, reason: givenReason('input.reason', input.reason) });
    if (!('refused' in moved)) return Object.assign(new DepotStockChanged(), moved);
    if (moved.refused === 'DEPOT_STOCK_TOO_SMALL') return DepotStockTooSmall.of(moved.free);
    return moved.refused === 'DEPOT_UNKNOWN' ? new DepotNotFound() : PartsUnknown.of(moved.numbers);
  }
}
