import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, createUnionType, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { requireId } from '@platform/kit/graphql/identifiers.js';
import { type Problem, VersionConflict } from '@platform/kit/graphql/problem.js';
import { nameOfAnswer, readBack } from '@platform/kit/graphql/read-back.js';

import { cancelPartOrder } from '../../actions/orders/cancel-part-order.js';
import { partOrderSource } from '../../db/orders/order-sources.js';
import { PartOrder } from '../../db/orders/part-order.entity.js';
import { PartOrderNotFound, PartOrderNothingToCancel } from './order.problems.js';

@InputType({ description: 'An order to cancel.' })
export class CancelPartOrderInput {
  @Field(() => ID, { description: 'The order.' })
  orderId: string;

  @Field(() => Int, { description: 'The version of the order when it was read.' })
  expectedVersion: number;
}

const CancelPartOrderResult = createUnionType({
  name: 'CancelPartOrderResult',
  description: 'The order, or why nothing of it was cancelled.',
  types: () => [PartOrder, PartOrderNotFound, PartOrderNothingToCancel, VersionConflict] as const,
  resolveType: nameOfAnswer,
});

@Resolver()
export class CancelPartOrderMutation {
  @Mutation(() => CancelPartOrderResult, { description: 'Cancels what of an order is neither sent nor being packed: its parts are free again and its credit is given back.' })
  async cancelPartOrder(
    @Arg('input', () => CancelPartOrderInput, { description: 'The order.' }) input: CancelPartOrderInput,
    @Arg('idempotencyKey', () => ID, { description: 'Names this request, 1 to 255 characters: sent again, it has no second effect and answers the same order.' }) idempotencyKey: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PartOrder | Problem> {
    const cancelled = await cancelPartOrder(context, idempotencyKey, { orderId: requireId('input.orderId', input.orderId), expectedVersion: input.expectedVersion });
    if ('orderId' in cancelled) return readBack<PartOrder>({ type: 'PartOrder', source: partOrderSource, id: cancelled.orderId }, context, info);
    switch (cancelled.refused) {
      case 'ORDER_UNKNOWN':
        return new PartOrderNotFound();
      case 'NOTHING_TO_CANCEL':
        return new PartOrderNothingToCancel();
      case 'CHANGED_SINCE':
        return VersionConflict.at(cancelled.currentVersion);
    }
  }
}
