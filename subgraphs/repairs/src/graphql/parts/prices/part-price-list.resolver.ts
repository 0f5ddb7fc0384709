import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Field, FieldResolver, Info, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';

import { proposalActs } from '@platform/kit/four-eyes/proposal-acts.js';
import type { RequestContext } from '@platform/kit/graphql/context.js';
import { Money } from '@platform/kit/graphql/money.js';
import { batchMany } from '@platform/kit/list/batch.js';
import type { Page } from '@platform/kit/list/connection.js';
import type { ListArgumentsOf } from '@platform/kit/list/define-list.js';
import { Selection } from '@platform/kit/list/selection.js';
import type { Thing } from '@platform/kit/list/source.js';

import { PriceCategory } from '../../../db/parts/part-enums.js';
import { Part } from '../../../db/parts/part.entity.js';
import { PartPriceList } from '../../../db/parts/prices/part-price-list.entity.js';
import { changesShownMax, type PartPriceChange as Change, readPriceChanges } from '../../../db/parts/prices/read-price-changes.js';
import { loadPart } from '../part-details.resolver.js';
import { partPriceListList } from './part-price-list.list.js';

@ObjectType({ description: 'A price of a list that differs from what the part costs on that day without the list.', simpleResolvers: true })
export class PartPriceChange {
  partId: string;

  @Field(() => PriceCategory, { description: 'On what terms the part is handed out for it.' })
  category: PriceCategory;

  @Field(() => Money, { nullable: true, description: 'What it would cost on that day without the list; null where it had no price.' })
  was: Money | null;

  @Field(() => Money, { description: 'What it costs by the list.' })
  is: Money;
}

@Resolver(() => PartPriceChange)
export class PartPriceChangeResolver {
  @FieldResolver(() => Part, { nullable: true, description: 'The part.' })
  part(@Root() { partId }: PartPriceChange, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing | null> {
    return loadPart(context, Selection.of(info), partId);
  }
}

type Listed = Thing & { currency: string; vatIncluded: boolean };

@Resolver(() => PartPriceList)
export class PartPriceListResolver extends proposalActs(() => PartPriceList) {
  @Query(() => partPriceListList.Connection, { description: 'Lists of part prices, those that wait for a second manager and those that were decided.' })
  partPriceLists(@Args(() => partPriceListList.Args) args: ListArgumentsOf<typeof partPriceListList>, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Page<Thing>> {
    return partPriceListList.read(context, { args, selection: Selection.of(info) });
  }

  @FieldResolver(() => [PartPriceChange], { description: `What it changes, by the number of the part: the first ${changesShownMax}.` })
  async changes(@Root() { id, currency, vatIncluded }: Listed, @Ctx() context: RequestContext): Promise<PartPriceChange[]> {
    return (await changesOf(context, id)).map(({ partId, category, was, wasVatIncluded, is }) => ({
      ...{ partId, category },
      was: was === null ? null : { amountMinor: was, currency, vatIncluded: wasVatIncluded === true },
      is: { amountMinor: is, currency, vatIncluded },
    }));
  }

  @FieldResolver(() => Int, { description: 'How many of its prices differ from what the parts cost without it.' })
  async changeCount(@Root() { id }: Thing, @Ctx() context: RequestContext): Promise<number> {
    return (await changesOf(context, id))[0]?.changes ?? 0;
  }
}

function changesOf(context: RequestContext, id: string): Promise<Change[]> {
  return batchMany('changes of price lists', context, (ids) => readPriceChanges(context.reads, ids)).load(id);
}
