import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { requireId, requireIds } from '@platform/kit/graphql/identifiers.js';
import { Money } from '@platform/kit/graphql/money.js';
import { batchMany, batchOne } from '@platform/kit/list/batch.js';
import type { Page } from '@platform/kit/list/connection.js';
import type { ListArgumentsOf } from '@platform/kit/list/define-list.js';
import { ownRows } from '@platform/kit/list/own-rows.js';
import { readByIds, readWhere } from '@platform/kit/list/read-list.js';
import { Selection } from '@platform/kit/list/selection.js';
import type { Source, Thing } from '@platform/kit/list/source.js';

import { EarlyReturn } from '../../db/orders/early-return.entity.js';
import { earlyReturnSource, partOrderLineSource, partOrderSource, shipmentSource } from '../../db/orders/order-sources.js';
import { PartOrderLine } from '../../db/orders/part-order-line.entity.js';
import { PartOrder } from '../../db/orders/part-order.entity.js';
import { Shipment } from '../../db/orders/shipment.entity.js';
import { Depot } from '../../db/parts/depot.entity.js';
import { repairSource } from '../../db/repairs/repair-source.js';
import { Repair } from '../../db/repairs/repair.entity.js';
import { Organization, ServiceLocation } from '../neighbours.stub.js';
import { loadDepot } from '../parts/part-details.resolver.js';
import { partOrderList } from './part-order.list.js';

type Order = Thing & Pick<PartOrder, 'amountMinor' | 'currency' | 'vatIncluded' | 'availableMinor' | 'repairId' | 'depotId'>;
const childrenMax = 20_000;

@Resolver(() => PartOrder)
export class PartOrderResolver {
  @Query(() => PartOrder, { nullable: true, description: 'One order of parts; null when there is none that you may see.' })
  async partOrder(@Arg('id', () => ID, { description: 'Id of the order.' }) id: string, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing | null> {
    const [order] = await readByIds(context.reads, { source: partOrderSource, selection: Selection.of(info), ids: [requireId('id', id)] });
    return order ?? null;
  }

  @Query(() => partOrderList.Connection, { description: 'Orders of parts that you may see.' })
  partOrders(@Args(() => partOrderList.Args) args: ListArgumentsOf<typeof partOrderList>, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Page<Thing>> {
    return partOrderList.read(context, { args, selection: Selection.of(info), within: ownRows(context, 'o.tenant_id') });
  }

  @Query(() => [PartOrder], { description: 'The orders behind up to 100 ids, in the order of the ids; unknown ones are left out.' })
  async partOrdersByIds(@Arg('ids', () => [ID], { description: 'At most 100 ids.' }) ids: string[], @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing[]> {
    const wanted = requireIds('ids', ids);
    const found = await readByIds(context.reads, { source: partOrderSource, selection: Selection.of(info), ids: wanted });
    return wanted.flatMap((id) => found.find((order) => order.id === id) ?? []);
  }

  @FieldResolver(() => [EarlyReturn], { description: 'The defective parts that came before their replacement, the first one first.' })
  earlyReturns(@Root() { id }: Order, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing[]> {
    return children(context, info, { source: earlyReturnSource, parent: 'e.order_id', orderBy: 'e.order_id, e.received_at, e.id' }).load(id);
  }

  @FieldResolver(() => Organization, { description: 'Whose order it is.' })
  organization(@Root() order: Thing): unknown {
    return order['organization'];
  }

  @FieldResolver(() => ServiceLocation, { description: 'Where it is sent.' })
  location(@Root() order: Thing): unknown {
    return order['location'];
  }

  @FieldResolver(() => Depot, { description: 'Where it is sent from.' })
  depot(@Root() { depotId }: Order, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing | null> {
    return loadDepot(context, Selection.of(info), depotId);
  }

  @FieldResolver(() => Repair, { nullable: true, description: 'The repair it is for; null where it is for none.' })
  repair(@Root() { repairId }: Order, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing | null> | null {
    if (repairId === null) return null;
    const selection = Selection.of(info);
    return batchOne(`repair of order ${selection.signature()}`, context, (ids) => readByIds(context.reads, { source: repairSource, selection, ids })).load(repairId);
  }

  @FieldResolver(() => Money, { description: 'What all of it costs, at the prices of the day it was submitted.' })
  amount(@Root() { amountMinor, currency, vatIncluded }: Order): Money {
    return { amountMinor, currency, vatIncluded };
  }

  @FieldResolver(() => Money, { nullable: true, description: 'What credit was left when it was refused; null where it was not, or that was not told.' })
  creditAvailable(@Root() { availableMinor, currency, vatIncluded }: Order): Money | null {
    return availableMinor === null ? null : { amountMinor: availableMinor, currency, vatIncluded };
  }

  @FieldResolver(() => [PartOrderLine], { description: 'Its lines, in their order; at most 200.' })
  lines(@Root() { id }: Order, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing[]> {
    return children(context, info, { source: partOrderLineSource, parent: 'l.order_id', orderBy: 'l.order_id, l.line' }).load(id);
  }

  @FieldResolver(() => [Shipment], { description: 'The parcels it leaves in, the first one first.' })
  shipments(@Root() { id }: Order, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing[]> {
    return children(context, info, { source: shipmentSource, parent: 's.order_id', orderBy: 's.order_id, s.number' }).load(id);
  }
}

/** What belongs to many things of a request, read together. */
export function children(context: RequestContext, info: GraphQLResolveInfo, { source, parent, orderBy }: { source: Source; parent: string; orderBy: string }) {
  const selection = Selection.of(info);
  return batchMany(`${source.from} of ${parent} ${selection.signature()}`, context, async (ids) => {
    const rows = await readWhere(context.reads, { source, selection, where: (parameters) => [`${parent} = any(${parameters.add(ids)}::uuid[])`], orderBy, max: childrenMax });
    return rows as (Thing & { parentId: string })[];
  });
}
