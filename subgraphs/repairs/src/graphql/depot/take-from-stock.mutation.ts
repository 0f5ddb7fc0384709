import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, createUnionType, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { badUserInput } from '@platform/kit/graphql/errors.js';
import { requireId } from '@platform/kit/graphql/identifiers.js';
import type { Problem } from '@platform/kit/graphql/problem.js';
import { nameOfAnswer, readBack } from '@platform/kit/graphql/read-back.js';

import { takeFromStock } from '../../actions/parts/take-from-stock.js';
import { LocationStock } from '../../db/parts/location-stock.entity.js';
import { locationStockSource } from '../../db/parts/part-source.js';
import { RepairNotFound } from '../repairs/repair.problems.js';
import { LocationStockNotFound, LocationStockTooSmall } from './depot.problems.js';

@InputType({ description: 'Pieces to take out of a location’s stock.' })
export class TakeFromStockInput {
  @Field(() => ID, { description: 'The stock of the part at the location.' })
  stockId: string;

  @Field(() => Int, { description: 'How many, from 1.' })
  quantity: number;

  @Field(() => ID, { nullable: true, description: 'The repair they are used in; absent when they are written off.' })
  repairId?: string | null;
}

const TakeFromStockResult = createUnionType({ name: 'TakeFromStockResult', description: 'What is left, or why nothing was taken.', types: () => [LocationStock, LocationStockNotFound, LocationStockTooSmall, RepairNotFound] as const, resolveType: nameOfAnswer });

@Resolver()
export class TakeFromStockMutation {
  @Mutation(() => TakeFromStockResult, { description: 'Takes pieces out of a location’s stock, for a repair or to write them off; never more than there are.' })
  async takeFromStock(
    @Arg('input', () => TakeFromStockInput, { description: 'The pieces.' }) { stockId, quantity, repairId }: TakeFromStockInput,
    @Arg('idempotencyKey', () => ID, { description: 'Names this request, 1 to 255 characters: sent again, it has no second effect.' }) idempotencyKey: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<LocationStock | Problem> {
    if (quantity < 1 || quantity > 10_000) throw badUserInput('input.quantity', 'is not 1 to 10000');
    const taking = await takeFromStock(context, idempotencyKey, { stockId: requireId('input.stockId', stockId), quantity, repairId: repairId == null ? null : requireId('input.repairId', repairId) });
    if ('stockId' in taking) return readBack<LocationStock>({ type: 'LocationStock', source: locationStockSource, id: taking.stockId }, context, info);
    switch (taking.refused) {
      case 'STOCK_UNKNOWN':
        return new LocationStockNotFound();
      case 'REPAIR_UNKNOWN':
        return new RepairNotFound();
      case 'STOCK_TOO_SMALL':
        return new LocationStockTooSmall();
    }
  }
}
