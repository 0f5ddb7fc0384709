import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, createUnionType, Ctx, Field, ID, Info, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { givenReason } from '@platform/kit/graphql/given-reason.js';
import { requireId } from '@platform/kit/graphql/identifiers.js';
import { Problem, VersionConflict } from '@platform/kit/graphql/problem.js';
import { nameOfAnswer } from '@platform/kit/graphql/read-back.js';

import { restoreReturnWarranty } from '../../../actions/returns/warranty/restore-return-warranty.js';
import { ReturnOrder } from '../../../db/returns/return-order.entity.js';
import { readWritten } from '../read-return.js';
import { ReturnOrderNotFound } from '../return-problems.js';

@InputType({ description: 'A return that is under warranty after all.' })
export class RestoreReturnWarrantyInput {
  @Field(() => ID, { description: 'The return.' })
  returnId: string;

  @Field(() => Int, { description: 'The version of the return that you have read.' })
  expectedVersion: number;

  @Field(() => String, { description: 'Why, 1 to 500 characters.' })
  reason: string;
}

@ObjectType({ implements: Problem, description: 'Nothing is to be given back: the return is not out of warranty.' })
export class ReturnNotOutOfWarranty extends Problem {
  readonly __typename = 'ReturnNotOutOfWarranty';
  override message = 'The return is not out of warranty.';
}

const RestoreReturnWarrantyResult = createUnionType({
  name: 'RestoreReturnWarrantyResult',
  description: 'The return under warranty, or why nothing was decided.',
  types: () => [ReturnOrder, ReturnOrderNotFound, ReturnNotOutOfWarranty, VersionConflict] as const,
  resolveType: nameOfAnswer,
});

@Resolver()
export class RestoreReturnWarrantyMutation {
  @Mutation(() => RestoreReturnWarrantyResult, { description: 'Decides that a return which was found out of warranty is under it after all, also when it has ended. What was charged for it is given back.' })
  async restoreReturnWarranty(
    @Arg('input', () => RestoreReturnWarrantyInput, { description: 'The decision.' }) { returnId, expectedVersion, reason }: RestoreReturnWarrantyInput,
    @Arg('idempotencyKey', () => ID, { description: 'Names this request, 1 to 255 characters: sent again, it has no second effect and gets the same answer.' }) idempotencyKey: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ReturnOrder | Problem> {
    const restored = await restoreReturnWarranty(context, idempotencyKey, { returnId: requireId('input.returnId', returnId), expectedVersion, reason: givenReason('input.reason', reason) });
    if (!('refused' in restored)) return readWritten('ReturnOrder', restored.returnId, { context, info });
    switch (restored.refused) {
      case 'RETURN_UNKNOWN':
        return new ReturnOrderNotFound();
      case 'CHANGED_SINCE':
        return VersionConflict.at(restored.currentVersion);
      case 'NOT_OUT_OF_WARRANTY':
        return new ReturnNotOutOfWarranty();
    }
  }
}
