import 'reflect-metadata';

import { Field, ID, InputType } from 'type-graphql';

import { requireId } from '@platform/kit/graphql/identifiers.js';
import { defineList } from '@platform/kit/list/define-list.js';
import { SortDirection } from '@platform/kit/list/page-arguments.js';

import { TrackingNumberScalar } from '../../../db/identifier-scalars.js';
import { BulkReturn } from '../../../db/returns/bulk-return.entity.js';
import { bulkReturnSource } from '../../../db/returns/return-sources.js';
import { BulkReturnState } from '../../../domain/returns/return-words.js';

@InputType({ description: 'Which shipments of returns to list; conditions hold together.' })
export class BulkReturnFilter {
  @Field(() => ID, { nullable: true, description: 'Only those of this organisation.' })
  organizationId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only those from this service location.' })
  locationId?: string | null;

  @Field(() => BulkReturnState, { nullable: true, description: 'Only those that have come this far.' })
  state?: BulkReturnState | null;

  @Field(() => TrackingNumberScalar, { nullable: true, description: 'Only the one with this number of its carrier.' })
  trackingNumber?: string | null;
}

export const bulkReturnList = defineList({
  name: 'BulkReturn',
  node: BulkReturn,
  source: bulkReturnSource,
  filter: BulkReturnFilter,
  sorts: { OPENED_AT: { expression: 'b.opened_at', type: 'timestamptz', description: 'When packing began.' } },
  defaultSort: { field: 'OPENED_AT', direction: SortDirection.DESC },
  conditions: ({ organizationId, locationId, state, trackingNumber }, parameters) => [
    ...(organizationId ? [`b.tenant_id = ${parameters.add(requireId('filter.organizationId', organizationId))}`] : []),
    ...(locationId ? [`b.location_id = ${parameters.add(requireId('filter.locationId', locationId))}`] : []),
    ...(state ? [`b.state = ${parameters.add(state)}`] : []),
    ...(trackingNumber ? [`b.tracking_number = ${parameters.add(trackingNumber)}`] : []),
  ],
});
