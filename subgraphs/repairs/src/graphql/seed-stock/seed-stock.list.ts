import 'reflect-metadata';

import { Field, ID, InputType } from 'type-graphql';

import { requireId } from '@platform/kit/graphql/identifiers.js';
import { defineList } from '@platform/kit/list/define-list.js';
import { SortDirection } from '@platform/kit/list/page-arguments.js';

import { SerialNumberScalar } from '../../db/identifier-scalars.js';
import { seedStockUnitSource } from '../../db/seed-stock/seed-stock-source.js';
import { SeedStockState, SeedStockUnit } from '../../db/seed-stock/seed-stock-unit.entity.js';

@InputType({ description: 'Which units of seed stock to list; conditions hold together.' })
export class SeedStockUnitFilter {
  @Field(() => ID, { nullable: true, description: 'Only those of this organisation.' })
  organizationId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only those at this location.' })
  locationId?: string | null;

  @Field(() => SeedStockState, { nullable: true, description: 'Only those of which this has become.' })
  state?: SeedStockState | null;

  @Field(() => SerialNumberScalar, { nullable: true, description: 'Only the one with this serial number.' })
  serialNumber?: string | null;
}

export const seedStockUnitList = defineList({
  name: 'SeedStockUnit',
  node: SeedStockUnit,
  source: seedStockUnitSource,
  filter: SeedStockUnitFilter,
  sorts: { ARRIVED_AT: { expression: 'u.arrived_at', type: 'timestamptz', description: 'When they arrived.' } },
  defaultSort: { field: 'ARRIVED_AT', direction: SortDirection.DESC },
  conditions: ({ organizationId, locationId, state, serialNumber }, parameters) => [
    ...(organizationId ? [`u.tenant_id = ${parameters.add(requireId('filter.organizationId', organizationId))}`] : []),
    ...(locationId ? [`u.location_id = ${parameters.add(requireId('filter.locationId', locationId))}`] : []),
    ...(state ? [`u.state = ${parameters.add(state)}`] : []),
    ...(serialNumber ? [`u.serial_number = ${parameters.add(serialNumber)}`] : []),
  ],
});
