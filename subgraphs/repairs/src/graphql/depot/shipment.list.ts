import 'reflect-metadata';

import { Field, ID, InputType } from 'type-graphql';

import { requireId } from '@platform/kit/graphql/identifiers.js';
import { defineList } from '@platform/kit/list/define-list.js';
import { SortDirection } from '@platform/kit/list/page-arguments.js';

import { TrackingNumberScalar } from '../../db/identifier-scalars.js';
import { shipmentSource } from '../../db/orders/order-sources.js';
import { ShipmentStatus } from '../../db/orders/shipment-status.js';
import { Shipment } from '../../db/orders/shipment.entity.js';

@InputType({ description: 'Which parcels to list; conditions hold together.' })
export class ShipmentFilter {
  @Field(() => ID, { nullable: true, description: 'Only those of this organisation.' })
  organizationId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only those that leave from this depot.' })
  depotId?: string | null;

  @Field(() => ShipmentStatus, { nullable: true, description: 'Only those that have come this far.' })
  status?: ShipmentStatus | null;

  @Field(() => TrackingNumberScalar, { nullable: true, description: 'Only those with this tracking number.' })
  trackingNumber?: string | null;
}

export const shipmentList = defineList({
  name: 'Shipment',
  node: Shipment,
  source: shipmentSource,
  filter: ShipmentFilter,
  sorts: { PICKED_AT: { expression: 's.picked_at', type: 'timestamptz', description: 'When they were begun to be packed.' } },
  defaultSort: { field: 'PICKED_AT', direction: SortDirection.DESC },
  conditions: ({ organizationId, depotId, status, trackingNumber }, parameters) => [
    ...(organizationId ? [`s.tenant_id = ${parameters.add(requireId('filter.organizationId', organizationId))}`] : []),
    ...(depotId ? [`s.depot_id = ${parameters.add(requireId('filter.depotId', depotId))}`] : []),
    ...(status ? [`s.status = ${parameters.add(status)}`] : []),
    ...(trackingNumber ? [`s.tracking_number = ${parameters.add(trackingNumber)}`] : []),
  ],
});
