import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Int, Resolver, Root } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { Money } from '@platform/kit/graphql/money.js';
import { batchOne } from '@platform/kit/list/batch.js';
import { readByIds } from '@platform/kit/list/read-list.js';
import { Selection } from '@platform/kit/list/selection.js';
import type { Thing } from '@platform/kit/list/source.js';

import { partOrderSource, shipmentLineSource } from '../../db/orders/order-sources.js';
import { EarlyReturn } from '../../db/orders/early-return.entity.js';
import { PartOrderLine } from '../../db/orders/part-order-line.entity.js';
import { PartOrder } from '../../db/orders/part-order.entity.js';
import { ShipmentLine } from '../../db/orders/shipment-line.entity.js';
import { Shipment } from '../../db/orders/shipment.entity.js';
import { Depot } from '../../db/parts/depot.entity.js';
import { Part } from '../../db/parts/part.entity.js';
import { ReturnOrder } from '../../db/returns/return-order.entity.js';
import { returnOrderSource } from '../../db/returns/return-sources.js';
import { loadDepot, loadPart } from '../parts/part-details.resolver.js';
import { children } from './part-order.resolver.js';

type Line = Thing & Pick<PartOrderLine, 'partId' | 'orderedPartId' | 'unitPriceMinor' | 'replacesReturnId'> & { currency: string; vatIncluded: boolean };

@Resolver(() => PartOrderLine)
export class PartOrderLineResolver {
  @FieldResolver(() => Part, { nullable: true, description: 'The part that is sent.' })
  part(@Root() { partId }: Line, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing | null> {
    return loadPart(context, Selection.of(info), partId);
  }

  @FieldResolver(() => Part, { nullable: true, description: 'The part that was ordered; another than is sent where that takes its place.' })
  orderedPart(@Root() { orderedPartId }: Line, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing | null> {
    return loadPart(context, Selection.of(info), orderedPartId);
  }

  @FieldResolver(() => Money, { description: 'What one of them costs, at the price of the day it was ordered; nothing under warranty.' })
  unitPrice(@Root() { unitPriceMinor, currency, vatIncluded }: Line): Money {
    return { amountMinor: unitPriceMinor, currency, vatIncluded };
  }

  @FieldResolver(() => ReturnOrder, { nullable: true, description: 'The return of the part dead on arrival that it replaces for nothing; null where it replaces none.' })
  replaces(@Root() { replacesReturnId }: Line, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing | null> | null {
    if (replacesReturnId === null) return null;
    const selection = Selection.of(info);
    return batchOne(`replaced return ${selection.signature()}`, context, (ids) => readByIds(context.reads, { source: returnOrderSource, selection, ids })).load(replacesReturnId);
  }
}

@Resolver(() => Shipment)
export class ShipmentResolver {
  @FieldResolver(() => PartOrder, { nullable: true, description: 'The order it is of.' })
  order(@Root() { orderId }: Thing & { orderId: string }, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing | null> {
    const selection = Selection.of(info);
    return batchOne(`order of parcel ${selection.signature()}`, context, (ids) => readByIds(context.reads, { source: partOrderSource, selection, ids })).load(orderId);
  }

  @FieldResolver(() => Depot, { nullable: true, description: 'Where it leaves from.' })
  depot(@Root() { depotId }: Thing & { depotId: string }, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing | null> {
    return loadDepot(context, Selection.of(info), depotId);
  }

  @FieldResolver(() => [ShipmentLine], { description: 'What it holds.' })
  lines(@Root() { id }: Thing, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing[]> {
    return children(context, info, { source: shipmentLineSource, parent: 't.shipment_id', orderBy: 't.shipment_id, l.line' }).load(id);
  }
}

@Resolver(() => ShipmentLine)
export class ShipmentLineResolver {
  @FieldResolver(() => Part, { nullable: true, description: 'The part.' })
  part(@Root() { partId }: Thing & { partId: string }, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing | null> {
    return loadPart(context, Selection.of(info), partId);
  }

  @FieldResolver(() => Int, { description: 'The line of the order it belongs to, from 1.' })
  line(@Root() parcelled: Thing): unknown {
    return parcelled['line'];
  }
}

@Resolver(() => EarlyReturn)
export class EarlyReturnResolver {
  @FieldResolver(() => Int, { description: 'The line of the order that it is for, from 1.' })
  line(@Root() received: Thing): unknown {
    return received['line'];
  }
}
