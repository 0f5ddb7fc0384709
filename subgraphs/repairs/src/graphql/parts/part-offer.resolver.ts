import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { badUserInput } from '@platform/kit/graphql/errors.js';
import { LocalDateScalar } from '@platform/kit/graphql/scalars.js';
import { batchMany } from '@platform/kit/list/batch.js';
import { Selection } from '@platform/kit/list/selection.js';
import type { Thing } from '@platform/kit/list/source.js';
import type { LocalDate } from '@platform/kit/pure/local-date.js';

import { today } from '../../actions/today.js';
import { PriceCategory } from '../../db/parts/part-enums.js';
import { PartPrice } from '../../db/parts/part-price.entity.js';
import { Part } from '../../db/parts/part.entity.js';
import { readPredecessors, readSuccessors } from '../../db/parts/read-substitutions.js';
import { orderCurrency } from '../../domain/orders/order-currency.js';
import type { PartType } from '../../domain/parts/part-codes.js';
import { priceInForce } from '../../domain/parts/price-in-force.js';
import { termsOwedBack } from '../../domain/parts/terms-owed-back.js';
import { loadPart, pricesOfPart } from './part-details.resolver.js';

const priced = ['EXCHANGE', 'STOCK'] as const;

/** What a part means for whoever orders it today. */
@Resolver(() => Part)
export class PartOfferResolver {
  @FieldResolver(() => [Part], { description: 'The parts that take its place, one after the other: the last is what is sent for it today. Empty while it is sent itself.' })
  successors(@Root() { id }: Thing, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing[]> {
    return this.chained(context, Selection.of(info), { key: 'successors of parts', id, read: readSuccessors });
  }

  @FieldResolver(() => [Part], { description: 'All parts whose place it has taken, over whatever steps, the nearest first.' })
  predecessors(@Root() { id }: Thing, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing[]> {
    return this.chained(context, Selection.of(info), { key: 'predecessors of parts', id, read: readPredecessors });
  }

  @FieldResolver(() => [PartPrice], { description: 'What it costs in a country on a date, one price for each terms on which it is sold there; empty where it is not sold or no currency is agreed. Under warranty it costs nothing.' })
  async pricesIn(
    @Root() { id }: Thing,
    @Arg('country', () => String, { description: 'ISO 3166 code of the country it would be sent to, as NO.' }) country: string,
    @Arg('on', () => LocalDateScalar, { nullable: true, description: 'The date; today when absent.' }) on: LocalDate | null | undefined,
    @Ctx() context: RequestContext,
  ): Promise<PartPrice[]> {
    if (!/^[A-Z]{2}$/.test(country)) throw badUserInput('country', 'is not an ISO 3166 country such as NO');
    const currency = orderCurrency(country);
    if (currency === null) return [];
    const versions = (await pricesOfPart(context, id)).map((price) => ({ price, ...price, category: price.category as 'EXCHANGE' | 'STOCK', validFrom: price.validFrom as LocalDate, amountMinor: BigInt(price.amountMinor) }));
    return priced.flatMap((category) => priceInForce(versions, { category, currency, on: on ?? today(context) })?.price ?? []);
  }

  @FieldResolver(() => [PriceCategory], { description: 'The terms under which the defective part goes back for it.' })
  owedBackUnder(@Root() { type }: Thing & { type: PartType }): PriceCategory[] {
    return termsOwedBack(type);
  }

  private async chained(context: RequestContext, selection: Selection, { key, id, read }: { key: string; id: string; read: typeof readSuccessors }): Promise<Thing[]> {
    const chain = await batchMany(key, context, (ids) => read(context.reads, ids)).load(id);
    const parts = await Promise.all(chain.map((link) => loadPart(context, selection, link.id)));
    return parts.filter((part) => part !== null);
  }
}
