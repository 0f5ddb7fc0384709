import 'reflect-metadata';

import { Field, ID, InputType } from 'type-graphql';

import { requireId } from '@platform/kit/graphql/identifiers.js';
import { defineList } from '@platform/kit/list/define-list.js';
import { SortDirection } from '@platform/kit/list/page-arguments.js';
import type { Parameters } from '@platform/kit/list/parameters.js';

import { Device } from '../../db/device.entity.js';
import { PlanState } from '../../db/devices/device-enums.js';
import { ImeiScalar, SerialNumberScalar } from '../../db/identifier-scalars.js';
import { DeviceRelation, ProductLine } from '../../db/repair-enums.js';
import { deviceSource } from '../../db/sources.js';
import { identifierPrefix } from '../identifier-prefix.js';

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

  @Field(() => PlanState, { nullable: true, description: 'Only those of the installed base whose extended coverage stands so.' })
  planState?: PlanState | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those that are no longer in use, or only those that are.' })
  retired?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Only those whose serial number, IMEI or MEID begins with these 3 to 18 letters and digits; at most a thousand of each.' })
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
  conditions: ({ organizationId, serialNumber, imei, productLine, relation, planState, retired }, parameters) => [
    ...(organizationId ? [`d.tenant_id = ${parameters.add(requireId('filter.organizationId', organizationId))}`] : []),
    ...(serialNumber ? [`d.serial_number = ${parameters.add(serialNumber)}`] : []),
    ...(imei ? [`d.imei = ${parameters.add(imei)}`] : []),
    ...(productLine ? [`d.product_line = ${parameters.add(productLine)}`] : []),
    ...(relation ? [`d.relation = ${parameters.add(relation)}`] : []),
    ...(planState ? [`d.enlisted_at is not null and d.plan_state = ${parameters.add(planState)}`] : []),
    ...(retired == null ? [] : [`d.retired_on is ${retired ? 'not null' : 'null'}`]),
  ],
});

const searchedMax = 1_000;

/** The search as a condition beside the filter, for it must know whose devices it looks through: one organisation's, or everybody's. */
export function searchingDevices(search: string | null | undefined, { tenantId }: { tenantId: string | null }): (parameters: Parameters) => string[] {
  return (parameters) => {
    if (!search) return [];
    const { from, to } = identifierPrefix('filter.search', search);
    const range = `between ${parameters.add(from)} and ${parameters.add(to)}`;
    const own = tenantId === null ? '' : `s.tenant_id = ${parameters.add(tenantId)}::uuid and `;
    // Each arm stops after the first thousand, so that a beginning that fits everything is as quick as one that fits a few.
    const arm = (column: string): string => `(select s.id from repairs.device s where ${own}s.${column} ${range} order by s.${column} limit ${searchedMax})`;
    const columns = /^\d/.test(from) ? ['serial_number', 'imei', 'imei2'] : ['serial_number', 'meid'];
    return [`d.id = any(array(${columns.map(arm).join(' union all ')}))`];
  };
}
