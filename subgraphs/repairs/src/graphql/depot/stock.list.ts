import 'reflect-metadata';

import { Field, ID, InputType } from 'type-graphql';

import { requireId } from '@platform/kit/graphql/identifiers.js';
import { defineList } from '@platform/kit/list/define-list.js';
import { SortDirection } from '@platform/kit/list/page-arguments.js';

import { locationStockSource } from '../../db/parts/part-source.js';
import { LocationStock } from '../../db/parts/location-stock.entity.js';
import { PartNumberScalar } from '../../db/identifier-scalars.js';

@InputType({ description: 'Which stock of locations to list; conditions hold together.' })
export class LocationStockFilter {
  @Field(() => ID, { nullable: true, description: 'Only that of this organisation.' })
  organizationId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only that of this location.' })
  locationId?: string | null;

  @Field(() => PartNumberScalar, { nullable: true, description: 'Only that of the part with this number.' })
  partNumber?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'True: only what is there. False: only what has run out.' })
  onHand?: boolean | null;
}

export const locationStockList = defineList({
  name: 'LocationStock',
  node: LocationStock,
  source: locationStockSource,
  filter: LocationStockFilter,
  sorts: { PART_NUMBER: { expression: 'p.number', type: 'text', description: 'The number of the part.' } },
  defaultSort: { field: 'PART_NUMBER', direction: SortDirection.ASC },
  conditions: ({ organizationId, locationId, partNumber, onHand }, parameters) => [
    ...(organizationId ? [`k.tenant_id = ${parameters.add(requireId('filter.organizationId', organizationId))}`] : []),
    ...(locationId ? [`k.location_id = ${parameters.add(requireId('filter.locationId', locationId))}`] : []),
    ...(partNumber ? [`p.number = ${parameters.add(partNumber)}`] : []),
    ...(onHand == null ? [] : [`k.on_hand ${onHand ? '>' : '='} 0`]),
  ],
});
