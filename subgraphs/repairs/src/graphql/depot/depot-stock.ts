import 'reflect-metadata';

import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';

import { requireId } from '@platform/kit/graphql/identifiers.js';
import { defineList } from '@platform/kit/list/define-list.js';
import { SortDirection } from '@platform/kit/list/page-arguments.js';

import { PartNumberScalar } from '../../db/identifier-scalars.js';
import { depotStockSource } from '../../db/parts/part-source.js';

@ObjectType('DepotStock', { description: 'What a depot has of a part.', simpleResolvers: true })
export class DepotStockRow {
  @Field(() => ID, { description: 'Made of depot and part.' })
  id: string;

  @Field(() => Int, { description: 'How many are there.' })
  onHand: number;

  @Field(() => Int, { description: 'How many of those are set aside for orders.' })
  reserved: number;

  @Field(() => Int, { description: 'How many are ordered beyond what is there.' })
  waiting: number;
}

@InputType({ description: 'Which stock of depots to list; conditions hold together.' })
export class DepotStockFilter {
  @Field(() => ID, { nullable: true, description: 'Only that of this depot.' })
  depotId?: string | null;

  @Field(() => PartNumberScalar, { nullable: true, description: 'Only that of the part with this number.' })
  partNumber?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'True: only what somebody waits for. False: only what nobody waits for.' })
  waiting?: boolean | null;
}

export const depotStockList = defineList({
  name: 'DepotStock',
  node: DepotStockRow,
  source: depotStockSource,
  filter: DepotStockFilter,
  sorts: {
    PART_NUMBER: { expression: 'p.number', type: 'text', description: 'The number of the part.' },
    ON_HAND: { expression: 's.on_hand', type: 'int', description: 'How many are there.' },
    WAITING: { expression: 's.waiting', type: 'int', description: 'How many are waited for.' },
  },
  defaultSort: { field: 'PART_NUMBER', direction: SortDirection.ASC },
  conditions: ({ depotId, partNumber, waiting }, parameters) => [
    ...(depotId ? [`s.depot_id = ${parameters.add(requireId('filter.depotId', depotId))}`] : []),
    ...(partNumber ? [`p.number = ${parameters.add(partNumber)}`] : []),
    ...(waiting == null ? [] : [`s.waiting ${waiting ? '>' : '='} 0`]),
  ],
});

export enum StockMeasure {
  ON_HAND = 'ON_HAND',
  RESERVED = 'RESERVED',
  WAITING = 'WAITING',
}
registerEnumType(StockMeasure, {
  name: 'StockMeasure',
  description: 'What of a stock is counted.',
  valuesConfig: { ON_HAND: { description: 'What is there.' }, RESERVED: { description: 'What is set aside.' }, WAITING: { description: 'What is waited for.' } },
});

@ObjectType({ description: 'A balance that does not follow from what happened: there is none, as long as all is well.', simpleResolvers: true })
export class StockDiscrepancy {
  @Field(() => ID, { description: 'The depot or the location.' })
  place: string;

  @Field(() => ID, { description: 'The part.' })
  partId: string;

  @Field(() => StockMeasure, { description: 'What is counted.' })
  what: StockMeasure;

  @Field(() => Int, { description: 'What the balance says.' })
  kept: number;

  @Field(() => Int, { description: 'What movements and orders add up to.' })
  counted: number;
}
