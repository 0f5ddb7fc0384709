import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { requireId } from '@platform/kit/graphql/identifiers.js';
import type { Page } from '@platform/kit/list/connection.js';
import type { ListArgumentsOf } from '@platform/kit/list/define-list.js';
import { readByIds } from '@platform/kit/list/read-list.js';
import { Selection } from '@platform/kit/list/selection.js';
import type { Thing } from '@platform/kit/list/source.js';

import { FailedDelivery, failedDeliverySource } from './failed-delivery.js';
import { failedDeliveryList } from './failed-delivery.list.js';

@Resolver(() => FailedDelivery)
export class FailedDeliveryResolver {
  @Query(() => failedDeliveryList.Connection, { description: 'Events that a service could not apply so far, of every service.' })
  failedDeliveries(@Args(() => failedDeliveryList.Args) args: ListArgumentsOf<typeof failedDeliveryList>, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Page<Thing>> {
    return failedDeliveryList.read(context, { args, selection: Selection.of(info) });
  }

  @Query(() => FailedDelivery, { nullable: true, description: 'One event that could not be applied; null when there is none of this id, or it has been applied since.' })
  async failedDelivery(@Arg('id', () => ID, { description: 'Id of the delivery.' }) id: string, @Ctx() { reads }: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing | null> {
    const [delivery] = await readByIds(reads, { source: failedDeliverySource, selection: Selection.of(info), ids: [requireId('id', id)] });
    return delivery ?? null;
  }
}
