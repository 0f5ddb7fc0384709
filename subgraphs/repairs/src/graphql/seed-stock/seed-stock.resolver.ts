import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { requireId } from '@platform/kit/graphql/identifiers.js';
import { batchOne } from '@platform/kit/list/batch.js';
import type { Page } from '@platform/kit/list/connection.js';
import type { ListArgumentsOf } from '@platform/kit/list/define-list.js';
import { ownRows } from '@platform/kit/list/own-rows.js';
import { readByIds } from '@platform/kit/list/read-list.js';
import { Selection } from '@platform/kit/list/selection.js';
import type { Thing } from '@platform/kit/list/source.js';

import { Device } from '../../db/device.entity.js';
import { partOrderSource } from '../../db/orders/order-sources.js';
import { PartOrder } from '../../db/orders/part-order.entity.js';
import { Part } from '../../db/parts/part.entity.js';
import { SeedStockMarket } from '../../db/seed-stock/seed-stock-market.entity.js';
import { seedStockUnitSource } from '../../db/seed-stock/seed-stock-source.js';
import { SeedStockUnit } from '../../db/seed-stock/seed-stock-unit.entity.js';
import { deviceSource } from '../../db/sources.js';
import { Organization, ServiceLocation } from '../neighbours.stub.js';
import { loadPart } from '../parts/part-details.resolver.js';
import { seedStockUnitList } from './seed-stock.list.js';

type Unit = Thing & { partId: string; orderId: string; replenishingOrderId: string | null };
type OfDevice = { id: string } | null;

@Resolver(() => SeedStockUnit)
export class SeedStockResolver {
  @Query(() => SeedStockUnit, { nullable: true, description: 'One unit of seed stock; null when there is none that you may see.' })
  async seedStockUnit(@Arg('id', () => ID, { description: 'Id of the unit.' }) id: string, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing | null> {
    const [unit] = await readByIds(context.reads, { source: seedStockUnitSource, selection: Selection.of(info), ids: [requireId('id', id)] });
    return unit ?? null;
  }

  @Query(() => seedStockUnitList.Connection, { description: 'Units of seed stock that you may see.' })
  seedStockUnits(@Args(() => seedStockUnitList.Args) args: ListArgumentsOf<typeof seedStockUnitList>, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Page<Thing>> {
    return seedStockUnitList.read(context, { args, selection: Selection.of(info), within: ownRows(context, 'u.tenant_id') });
  }

  @Query(() => [SeedStockMarket], { description: 'The countries of which somebody has said whether seed stock is sold there.' })
  seedStockMarkets(@Ctx() { reads }: RequestContext): Promise<SeedStockMarket[]> {
    return reads.query<SeedStockMarket>('select country, is_offered as "isOffered", decided_at as "decidedAt" from repairs.seed_stock_market order by country limit 250');
  }

  @FieldResolver(() => Organization, { description: 'Whose it is.' })
  organization(@Root() unit: Thing): unknown {
    return unit['organization'];
  }

  @FieldResolver(() => ServiceLocation, { description: 'Where it lies.' })
  location(@Root() unit: Thing): unknown {
    return unit['location'];
  }

  @FieldResolver(() => Part, { nullable: true, description: 'What it is in the catalogue.' })
  part(@Root() { partId }: Unit, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing | null> {
    return loadPart(context, Selection.of(info), partId);
  }

  @FieldResolver(() => PartOrder, { nullable: true, description: 'The order by which it came.' })
  order(@Root() { orderId }: Unit, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing | null> {
    return loadOrder(context, Selection.of(info), orderId);
  }

  @FieldResolver(() => PartOrder, { nullable: true, description: 'The order by which it was replenished; null while it lies there.' })
  replenishingOrder(@Root() { replenishingOrderId }: Unit, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing | null> | null {
    return replenishingOrderId === null ? null : loadOrder(context, Selection.of(info), replenishingOrderId);
  }

  @FieldResolver(() => Device, { nullable: true, description: 'The defective device it was handed out for; null while it lies there.' })
  originalDevice(@Root() unit: Thing, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing | null> | null {
    return loadDevice(context, Selection.of(info), unit['originalDevice'] as OfDevice);
  }

  @FieldResolver(() => Device, { nullable: true, description: 'The device that it has become; null while it lies there.' })
  replacementDevice(@Root() unit: Thing, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing | null> | null {
    return loadDevice(context, Selection.of(info), unit['replacementDevice'] as OfDevice);
  }
}

function loadOrder(context: RequestContext, selection: Selection, id: string): Promise<Thing | null> {
  return batchOne(`order of unit ${selection.signature()}`, context, (ids) => readByIds(context.reads, { source: partOrderSource, selection, ids })).load(id);
}

function loadDevice(context: RequestContext, selection: Selection, device: OfDevice): Promise<Thing | null> | null {
  return device === null ? null : batchOne(`device of unit ${selection.signature()}`, context, (ids) => readByIds(context.reads, { source: deviceSource, selection, ids })).load(device.id);
}
