import 'reflect-metadata';

import { Field, ID, InputType } from 'type-graphql';

import { requireId } from '@platform/kit/graphql/identifiers.js';
import { defineList } from '@platform/kit/list/define-list.js';
import { SortDirection } from '@platform/kit/list/page-arguments.js';

import { DeviceImportRejection } from '../../db/devices/device-import-rejection.entity.js';
import { DeviceImport, DeviceImportStatus } from '../../db/devices/device-import.entity.js';
import { deviceImportRejectionSource, deviceImportSource } from '../../db/import/import-sources.js';
import { DeviceImportProblemCode } from '../../domain/devices/read-device-row.js';

@InputType({ description: 'Which imports to list; conditions hold together.' })
export class DeviceImportFilter {
  @Field(() => ID, { nullable: true, description: 'Only those of this organisation.' })
  organizationId?: string | null;

  @Field(() => DeviceImportStatus, { nullable: true, description: 'Only those that have come this far.' })
  status?: DeviceImportStatus | null;
}

export const deviceImportList = defineList({
  name: 'DeviceImport',
  node: DeviceImport,
  source: deviceImportSource,
  filter: DeviceImportFilter,
  sorts: { STARTED_AT: { expression: 'i.started_at', type: 'timestamptz', description: 'When they were asked for.' } },
  defaultSort: { field: 'STARTED_AT', direction: SortDirection.DESC },
  conditions: ({ organizationId, status }, parameters) => [
    ...(organizationId ? [`i.tenant_id = ${parameters.add(requireId('filter.organizationId', organizationId))}`] : []),
    ...(status ? [`i.status = ${parameters.add(status)}`] : []),
  ],
});

@InputType({ description: 'Which rejections to list; conditions hold together.' })
export class DeviceImportRejectionFilter {
  @Field(() => String, { nullable: true, description: 'Only those of this column.' })
  column?: string | null;

  @Field(() => DeviceImportProblemCode, { nullable: true, description: 'Only those for this reason.' })
  code?: DeviceImportProblemCode | null;
}

export const deviceRejectionList = defineList({
  name: 'DeviceImportRejection',
  node: DeviceImportRejection,
  source: deviceImportRejectionSource,
  filter: DeviceImportRejectionFilter,
  sorts: { LINE: { expression: 'j.line', type: 'int', description: 'Their line in the file.' } },
  defaultSort: { field: 'LINE', direction: SortDirection.ASC },
  conditions: ({ column, code }, parameters) => [
    ...(column ? [`j.column_name = ${parameters.add(column)}`] : []),
    ...(code ? [`j.code = ${parameters.add(code)}`] : []),
  ],
});
