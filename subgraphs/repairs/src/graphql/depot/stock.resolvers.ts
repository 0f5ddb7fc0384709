import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import type { Page } from '@platform/kit/list/connection.js';
import type { ListArgumentsOf } from '@platform/kit/list/define-list.js';
import { ownRows } from '@platform/kit/list/own-rows.js';
import { Selection } from '@platform/kit/list/selection.js';
import type { Thing } from '@platform/kit/list/source.js';

import { Depot } from '../../db/parts/depot.entity.js';
import { LocationStock } from '../../db/parts/location-stock.entity.js';
import { Part } from '../../db/parts/part.entity.js';
import { verifyStock } from '../../db/parts/verify-stock.js';
import { Organization, ServiceLocation } from '../neighbours.stub.js';
import { loadDepot, loadPart } from '../parts/part-details.resolver.js';
import { depotStockList, DepotStockRow, StockDiscrepancy } from './depot-stock.js';
import { locationStockList } from './stock.list.js';

type OfPart = Thing & { partId: string };

@Resolver(() => DepotStockRow)
export class DepotStockResolver {
  @Query(() => depotStockList.Connection, { description: 'What depots have of parts.' })
  depotStock(@Args(() => depotStockList.Args) args: ListArgumentsOf<typeof depotStockList>, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Page<Thing>> {
    return depotStockList.read(context, { args, selection: Selection.of(info) });
  }

  @Query(() => [StockDiscrepancy], { description: 'Counts every stock anew, from its movements and from the orders, and tells the first 500 balances that differ.' })
  verifyStock(@Ctx() context: RequestContext): Promise<unknown[]> {
    return verifyStock(context.reads);
  }

  @FieldResolver(() => Part, { nullable: true, description: 'The part.' })
  part(@Root() { partId }: OfPart, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing | null> {
    return loadPart(context, Selection.of(info), partId);
  }

  @FieldResolver(() => Depot, { nullable: true, description: 'The depot.' })
  depot(@Root() { depotId }: Thing & { depotId: string }, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing | null> {
    return loadDepot(context, Selection.of(info), depotId);
  }
}

@Resolver(() => LocationStock)
export class LocationStockResolver {
  @Query(() => locationStockList.Connection, { description: 'What locations have of parts.' })
  locationStock(@Args(() => locationStockList.Args) args: ListArgumentsOf<typeof locationStockList>, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Page<Thing>> {
    return locationStockList.read(context, { args, selection: Selection.of(info), within: ownRows(context, 'k.tenant_id') });
  }

  @FieldResolver(() => Part, { nullable: true, description: 'The part.' })
  part(@Root() { partId }: OfPart, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing | null> {
    return loadPart(context, Selection.of(info), partId);
  }

  @FieldResolver(() => Organization, { description: 'Whose it is.' })
  organization(@Root() stock: Thing): unknown {
    return stock['organization'];
  }

  @FieldResolver(() => ServiceLocation, { description: 'Where it is.' })
  location(@Root() stock: Thing): unknown {
    return stock['location'];
  }
}
