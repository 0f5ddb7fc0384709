import 'reflect-metadata';

import { Field, InputType } from 'type-graphql';

import { defineList } from '@platform/kit/list/define-list.js';
import { SortDirection } from '@platform/kit/list/page-arguments.js';

import { PartPriceList } from '../../../db/parts/prices/part-price-list.entity.js';
import { partPriceListSource } from '../../../db/parts/prices/price-list-source.js';

@InputType({ description: 'Which lists of part prices to list; conditions hold together.' })
export class PartPriceListFilter {
  @Field(() => Boolean, { nullable: true, description: 'Only those that are still to be decided (true), or only those that are (false).' })
  isOpen?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Only those in this currency, as NOK.' })
  currency?: string | null;
}

export const partPriceListList = defineList({
  name: 'PartPriceList',
  node: PartPriceList,
  source: partPriceListSource,
  filter: PartPriceListFilter,
  sorts: { PROPOSED_AT: { expression: 'l.proposed_at', type: 'timestamptz', description: 'When they were imported.' } },
  defaultSort: { field: 'PROPOSED_AT', direction: SortDirection.DESC },
  conditions: ({ isOpen, currency }, parameters) => [...(isOpen == null ? [] : [`l.decision is ${isOpen ? '' : 'not '}null`]), ...(currency ? [`l.currency = ${parameters.add(currency)}`] : [])],
});
