import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Resolver, Root } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { requireId } from '@platform/kit/graphql/identifiers.js';
import { Money } from '@platform/kit/graphql/money.js';
import { batchMany, batchOne } from '@platform/kit/list/batch.js';
import { readByIds } from '@platform/kit/list/read-list.js';
import { Selection } from '@platform/kit/list/selection.js';
import type { Thing } from '@platform/kit/list/source.js';

import { Depot } from '../../db/parts/depot.entity.js';
import { PartFit } from '../../db/parts/part-fit.entity.js';
import { PartPrice } from '../../db/parts/part-price.entity.js';
import { depotSource, partSource } from '../../db/parts/part-source.js';
import { Part } from '../../db/parts/part.entity.js';
import { readServingDepots, readStock } from '../../db/parts/read-availability.js';
import { freeQuantity } from '../../domain/orders/reservation.js';
import { Availability, PartAvailability } from './part-availability.js';

type Catalogued = Thing & { substituteId: string | null };

const pricesOf = `
  select part_id as "parentId", id, category, currency, version, valid_from::text as "validFrom", amount_minor as "amountMinor", vat_included as "vatIncluded", entered_at as "enteredAt"
  from repairs.part_price where part_id = any($1::uuid[]) order by currency, category, version desc`;
const fitsOf = `
  select part_id as "parentId", product_line as "productLine", component_group as "componentGroup"
  from repairs.part_fit where part_id = any($1::uuid[]) order by product_line, component_group`;
const substitutedBy = `select p.substitute_id as "parentId", p.id from repairs.part p where p.substitute_id = any($1::uuid[]) order by p.number`;

@Resolver(() => Part)
export class PartDetailsResolver {
  @FieldResolver(() => Part, { nullable: true, description: 'The part that takes its place; null while it is sent itself.' })
  substitute(@Root() { substituteId }: Catalogued, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing | null> | null {
    return substituteId === null ? null : loadPart(context, Selection.of(info), substituteId);
  }

  @FieldResolver(() => [Part], { description: 'The parts whose place it takes directly, by number.' })
  async originals(@Root() { id }: Thing, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing[]> {
    const originals = await batchMany('originals of parts', context, (ids) => context.reads.query<{ id: string; parentId: string }>(substitutedBy, [ids])).load(id);
    const loaded = await Promise.all(originals.map((original) => loadPart(context, Selection.of(info), original.id)));
    return loaded.filter((part) => part !== null);
  }

  @FieldResolver(() => [PartFit], { description: 'The products it fits, and what it puts right; empty when it fits everything.' })
  fits(@Root() { id }: Thing, @Ctx() context: RequestContext): Promise<PartFit[]> {
    return batchMany('fits of parts', context, (ids) => context.reads.query<PartFit & { parentId: string }>(fitsOf, [ids])).load(id);
  }

  @FieldResolver(() => [PartPrice], { description: 'Every version of its prices, the newest of each first.' })
  prices(@Root() { id }: Thing, @Ctx() context: RequestContext): Promise<PartPrice[]> {
    return pricesOfPart(context, id);
  }

  @FieldResolver(() => PartAvailability, { description: 'Whether it could leave for a location now.' })
  availability(@Root() { id }: Thing, @Arg('locationId', () => ID, { description: 'The location it would be sent to.' }) locationId: string, @Ctx() context: RequestContext): Promise<PartAvailability> {
    return availabilityOf(context, { partId: id, place: requireId('locationId', locationId) });
  }
}

/** Every version of a part's prices; those of many parts are read together. */
export function pricesOfPart(context: RequestContext, id: string): Promise<PartPrice[]> {
  return batchMany('prices of parts', context, (ids) => context.reads.query<PartPrice & { parentId: string }>(pricesOf, [ids])).load(id);
}

/** Whether a part could leave for a location now; what is asked of many parts at once is read together. */
export async function availabilityOf(context: RequestContext, { partId: id, place }: { partId: string; place: string }): Promise<PartAvailability> {
  const served = await batchOne('depots that serve', context, (ids) => readServingDepots(context.reads, ids)).load(place);
  const depotId = served?.depotId ?? null;
  if (depotId === null) return { availability: Availability.NO_DEPOT, quantity: 0, depotId };
  const [stock] = await batchMany(`stock at ${depotId}`, context, async (ids) => (await readStock(context.reads, { partIds: ids, depotId })).map((row) => ({ ...row, parentId: row.partId }))).load(id);
  const quantity = stock === undefined ? 0 : freeQuantity(stock);
  return { availability: quantity > 0 ? Availability.IN_STOCK : Availability.BACK_ORDERED, quantity, depotId };
}

@Resolver(() => PartAvailability)
export class PartAvailabilityResolver {
  @FieldResolver(() => Depot, { nullable: true, description: 'The depot it would leave from; null where none sends to the country of the location.' })
  depot(@Root() { depotId }: PartAvailability, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing | null> | null {
    return depotId === null ? null : loadDepot(context, Selection.of(info), depotId);
  }
}

@Resolver(() => PartPrice)
export class PartPriceResolver {
  @FieldResolver(() => Money, { description: 'The price.' })
  amount(@Root() { amountMinor, currency, vatIncluded }: PartPrice): Money {
    return { amountMinor, currency, vatIncluded };
  }
}

export function loadPart(context: RequestContext, selection: Selection, id: string): Promise<Thing | null> {
  return batchOne(`part ${selection.signature()}`, context, (ids) => readByIds(context.reads, { source: partSource, selection, ids })).load(id);
}

export function loadDepot(context: RequestContext, selection: Selection, id: string): Promise<Thing | null> {
  return batchOne(`depot ${selection.signature()}`, context, (ids) => readByIds(context.reads, { source: depotSource, selection, ids })).load(id);
}
