import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Field, FieldResolver, Info, InputType, ObjectType, Query, registerEnumType, Resolver, Root } from 'type-graphql';

import { proposalActs } from '@platform/kit/four-eyes/proposal-acts.js';
import type { RequestContext } from '@platform/kit/graphql/context.js';
import { Money } from '@platform/kit/graphql/money.js';
import { batchOne } from '@platform/kit/list/batch.js';
import type { Page } from '@platform/kit/list/connection.js';
import { defineList, type ListArgumentsOf } from '@platform/kit/list/define-list.js';
import { SortDirection } from '@platform/kit/list/page-arguments.js';
import { readByIds } from '@platform/kit/list/read-list.js';
import { Selection } from '@platform/kit/list/selection.js';
import type { Thing } from '@platform/kit/list/source.js';

import { PriceList, PriceListProposal, PriceListStatus } from '../../db/prices/price-list.entity.js';
import { priceListProposalSource, priceListSource } from '../../db/prices/price-sources.js';
import { readPricesBefore, readPricesOf } from '../../db/prices/read-prices.js';
import { type Price, type PriceChange, priceDifferences, type PriceItem, priceItems } from '../../domain/prices/price-list-refusal.js';

const PriceItemName = Object.fromEntries(priceItems.map((item) => [item, item])) as { [Item in PriceItem]: Item };
registerEnumType(PriceItemName, {
  name: 'PriceItem',
  description: 'What a price list prices.',
  valuesConfig: {
    PARTICIPATION: { description: 'A year of taking part.' },
    SELF_STUDY_COURSE: { description: 'A course for self-study.' },
    EXAM: { description: 'A certification exam.' },
    OTHER_DAMAGE_FEE: { description: 'The fee for other damage under AppleCare+.' },
    OUT_OF_WARRANTY_FEE: { description: 'The fee for out-of-warranty service of a model.' },
    RETAIL_PRICE: { description: 'The retail price of a model.' },
  },
});

@InputType({ description: 'Which price lists to list; conditions hold together.' })
export class PriceListFilter {
  @Field(() => String, { nullable: true, description: 'Only those of this country, as NO.' })
  country?: string | null;

  @Field(() => PriceListStatus, { nullable: true, description: 'Only those in this status.' })
  status?: PriceListStatus | null;
}

@InputType({ description: 'Which proposals of a price list to list.' })
export class PriceListProposalFilter {
  @Field(() => Boolean, { nullable: true, description: 'Only those that are still to be decided (true), or only those that are (false).' })
  isOpen?: boolean | null;
}

export const priceListList = defineList({
  name: 'PriceList',
  node: PriceList,
  source: priceListSource,
  filter: PriceListFilter,
  sorts: { EFFECTIVE_FROM: { expression: 'l.effective_from', type: 'date', description: 'The first day on which they are in force.' } },
  defaultSort: { field: 'EFFECTIVE_FROM', direction: SortDirection.DESC },
  conditions: ({ country, status }, parameters) => [...(country ? [`l.country = ${parameters.add(country)}`] : []), ...(status ? [`l.status = ${parameters.add(status)}`] : [])],
});

export const priceListProposalList = defineList({
  name: 'PriceListProposal',
  node: PriceListProposal,
  source: priceListProposalSource,
  filter: PriceListProposalFilter,
  sorts: { PROPOSED_AT: { expression: 'p.proposed_at', type: 'timestamptz', description: 'When they were proposed.' } },
  defaultSort: { field: 'PROPOSED_AT', direction: SortDirection.DESC },
  conditions: ({ isOpen }) => (isOpen == null ? [] : [`p.decision is ${isOpen ? '' : 'not '}null`]),
});

@ObjectType({ description: 'One price of a list.', simpleResolvers: true })
export class ListedPrice {
  @Field(() => PriceItemName, { description: 'What it prices.' })
  item: PriceItem;

  @Field(() => String, { nullable: true, description: 'The programme it is for, as ERS; null when for all.' })
  program: string | null;

  @Field(() => String, { nullable: true, description: 'The device’s model; null where it does not depend on it.' })
  model: string | null;

  @Field(() => String, { nullable: true, description: 'The kind of damage; null where it does not depend on it.' })
  damage: string | null;

  @Field(() => Money, { description: 'The price.' })
  amount: Money;
}

@ObjectType({ description: 'A price that is new, gone or other than in the list before.', simpleResolvers: true })
export class PriceDifference {
  @Field(() => ListedPrice, { description: 'The price; of one that is gone, as it was.' })
  price: ListedPrice;

  @Field(() => Money, { nullable: true, description: 'What it was; null where it was not listed.' })
  was: Money | null;

  @Field(() => Money, { nullable: true, description: 'What it is; null where it is no longer listed.' })
  is: Money | null;
}

@Resolver(() => PriceList)
export class PriceListResolver {
  @Query(() => priceListList.Connection, { description: 'Price lists of every country.' })
  priceLists(@Args(() => priceListList.Args) args: ListArgumentsOf<typeof priceListList>, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Page<Thing>> {
    return priceListList.read(context, { args, selection: Selection.of(info) });
  }

  @FieldResolver(() => [ListedPrice], { description: 'Its prices.' })
  async prices(@Root() list: Thing, @Ctx() { reads }: RequestContext): Promise<ListedPrice[]> {
    return (await readPricesOf(reads, list.id)).map((price) => listed(list, price));
  }

  @FieldResolver(() => [PriceDifference], { description: 'What differs from the list in force before it.' })
  async differences(@Root() list: Thing, @Ctx() { reads }: RequestContext): Promise<PriceDifference[]> {
    const own = await readPricesOf(reads, list.id);
    const before = await readPricesBefore(reads, { country: list['country'] as string, effectiveFrom: list['effectiveFrom'] as string, id: list.id });
    return priceDifferences(before, own).map((change) => differing(list, change));
  }
}

@Resolver(() => PriceListProposal)
export class PriceListProposalResolver extends proposalActs(() => PriceListProposal) {
  @Query(() => priceListProposalList.Connection, { description: 'Proposals to publish a price list.' })
  priceListProposals(@Args(() => priceListProposalList.Args) args: ListArgumentsOf<typeof priceListProposalList>, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Page<Thing>> {
    return priceListProposalList.read(context, { args, selection: Selection.of(info) });
  }

  @FieldResolver(() => PriceList, { description: 'The list it would publish.' })
  priceList(@Root() proposal: Thing, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing | null> {
    const selection = Selection.of(info);
    return batchOne(`lists of proposals ${selection.signature()}`, context, (ids) => readByIds(context.reads, { source: priceListSource, selection, ids })).load(proposal['priceListId'] as string);
  }
}

function moneyOf(list: Thing, amountMinor: bigint): Money {
  return { amountMinor: String(amountMinor), currency: list['currency'] as string, vatIncluded: list['vatIncluded'] as boolean };
}

function listed(list: Thing, { amountMinor, ...price }: Price): ListedPrice {
  return { ...price, amount: moneyOf(list, amountMinor) };
}

function differing(list: Thing, { price, was, is }: PriceChange): PriceDifference {
  return { price: listed(list, price), was: was === null ? null : moneyOf(list, was), is: is === null ? null : moneyOf(list, is) };
}
