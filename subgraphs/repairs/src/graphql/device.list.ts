import 'reflect-metadata';

import { Field, ID, InputType } from 'type-graphql';

import { requireId } from '@platform/kit/graphql/identifiers.js';
import { defineList } from '@platform/kit/list/define-list.js';
import { SortDirection } from '@platform/kit/list/page-arguments.js';

import { Device } from '../db/device.entity.js';
import { ImeiScalar, SerialNumberScalar } from '../db/identifier-scalars.js';
import { DeviceRelation, ProductLine } from '../db/repair-enums.js';
import { deviceSource } from '../db/sources.js';
import { identifierPrefix } from './identifier-prefix.js';

@InputType({ description: 'Which devices to list; conditions hold together.' })
export class DeviceFilter {
  @Field(() => ID, { nullable: true, description: 'Only those of this organisation.' })
  organizationId?: string | null;

  @Field(() => SerialNumberScalar, { nullable: true, description: 'Only the one with this serial number; organisations may know the same device.' })
  serialNumber?: string | null;

  @Field(() => ImeiScalar, { nullable: true, description: 'Only those with this IMEI.' })
  imei?: string | null;

  @Field(() => ProductLine, { nullable: true, description: 'Only those of this family of products.' })
  productLine?: ProductLine | null;

  @Field(() => DeviceRelation, { nullable: true, description: 'Only those that stand so to the organisation.' })
  relation?: DeviceRelation | null;

  @Field(() => String, { nullable: true, description: 'Only those whose serial number begins with these 3 to 18 letters and digits.' })
  search?: string | null;
}

export const deviceList = defineList({
  name: 'Device',
  node: Device,
  source: deviceSource,
  filter: DeviceFilter,
  sorts: {
    SERIAL_NUMBER: { expression: 'd.serial_number', type: 'text', description: 'Their serial number.' },
    REGISTERED_AT: { expression: 'd.registered_at', type: 'timestamptz', description: 'When they became known here.' },
  },
  defaultSort: { field: 'SERIAL_NUMBER', direction: SortDirection.ASC },
  conditions: ({ organizationId, serialNumber, imei, productLine, relation, search }, parameters) => {
    const prefix = search ? identifierPrefix('filter.search', search) : null;
    return [
      ...(organizationId ? [`d.tenant_id = ${parameters.add(requireId('filter.organizationId', organizationId))}`] : []),
      ...(serialNumber ? [`d.serial_number = ${parameters.add(serialNumber)}`] : []),
      ...(imei ? [`d.imei = ${parameters.add(imei)}`] : []),
      ...(productLine ? [`d.product_line = ${parameters.add(productLine)}`] : []),
      ...(relation ? [`d.relation = ${parameters.add(relation)}`] : []),
      ...(prefix ? [`d.serial_number between ${parameters.add(prefix.from)} and ${parameters.add(prefix.to)}`] : []),
    ];
  },
});
