import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { batchMany } from '@platform/kit/list/batch.js';
import { Selection } from '@platform/kit/list/selection.js';
import type { Thing } from '@platform/kit/list/source.js';

import { CardHold } from '../../db/holds/card-hold.entity.js';
import { readHoldsOfRequests } from '../../db/holds/read-holds-of-requests.js';
import { ExpressReplacement } from './neighbours.stub.js';

@Resolver(() => ExpressReplacement)
export class ExpressReplacementResolver {
  @FieldResolver(() => CardHold, { nullable: true, description: 'The hold that secures it; null until it was asked for, and for whoever may not see holds.' })
  async cardHold(@Root() { id }: Thing, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing | null> {
    const selection = Selection.of(info);
    const [hold] = await batchMany(`holds of requests ${selection.signature()}`, context, (requestIds) => readHoldsOfRequests(context.reads, { requestIds, selection })).load(id);
    return hold ?? null;
  }
}
