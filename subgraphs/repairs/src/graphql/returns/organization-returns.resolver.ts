import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Int, Resolver, Root } from 'type-graphql';

import { isAllowed } from '@platform/kit/graphql/access-rules.js';
import type { RequestContext } from '@platform/kit/graphql/context.js';
import { forbidden } from '@platform/kit/graphql/errors.js';
import { batchOne } from '@platform/kit/list/batch.js';
import type { Page } from '@platform/kit/list/connection.js';
import type { ListArgumentsOf } from '@platform/kit/list/define-list.js';
import { Selection } from '@platform/kit/list/selection.js';
import type { Thing } from '@platform/kit/list/source.js';

import { type CountedReturns, countReturns } from '../../db/returns/count-returns.js';
import { Organization } from '../neighbours.stub.js';
import { returnReaders } from './access-rules.js';
import { inColumn, returnOrderList } from './return.list.js';

@Resolver(() => Organization)
export class OrganizationReturnsResolver {
  @FieldResolver(() => returnOrderList.Connection, { description: 'The returns that the organisation owes or owed.' })
  returnOrders(
    @Root() { id }: Organization,
    @Args(() => returnOrderList.Args) args: ListArgumentsOf<typeof returnOrderList>,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<Thing>> {
    if (!isAllowed(returnReaders, context.viewer)) throw forbidden('Organization.returnOrders');
    return returnOrderList.readOf(context, { column: 'o.tenant_id', id }, { args, selection: Selection.of(info), within: inColumn(args.filter, context.now()) });
  }

  @FieldResolver(() => Int, { description: 'How many returns it still owes, on their way or not.' })
  async openReturnCount(@Root() { id }: Organization, @Ctx() context: RequestContext): Promise<number> {
    return (await counted(id, context))?.open ?? 0;
  }

  @FieldResolver(() => Int, { description: 'Of those, how many were not handed over by their day.' })
  async overdueReturnCount(@Root() { id }: Organization, @Ctx() context: RequestContext): Promise<number> {
    return (await counted(id, context))?.overdue ?? 0;
  }
}

function counted(organizationId: string, context: RequestContext): Promise<CountedReturns | null> {
  return batchOne('owed returns', context, (ids) => countReturns(context.reads, ids, context.now())).load(organizationId);
}
