import 'reflect-metadata';

import { Field, ID, InputType } from 'type-graphql';

import { requireId } from '@platform/kit/graphql/identifiers.js';
import { defineList } from '@platform/kit/list/define-list.js';
import { SortDirection } from '@platform/kit/list/page-arguments.js';

import { RepairImportRejection } from '../../db/import/repair-import-rejection.entity.js';
import { RepairImport, RepairImportStatus } from '../../db/import/repair-import.entity.js';
import { repairImportRejectionSource, repairImportSource } from '../../db/import/import-sources.js';
import { ImportProblemCode } from '../../domain/import/import-problem.js';

@InputType({ description: 'Which imports to list; conditions hold together.' })
export class RepairImportFilter {
  @Field(() => ID, { nullable: true, description: 'Only those of this organisation.' })
  organizationId?: string | null;

  @Field(() => RepairImportStatus, { nullable: true, description: 'Only those that have come this far.' })
  status?: RepairImportStatus | null;
}

export const repairImportList = defineList({
  name: 'RepairImport',
  node: RepairImport,
  source: repairImportSource,
  filter: RepairImportFilter,
  sorts: { STARTED_AT: { expression: 'i.started_at', type: 'timestamptz', description: 'When they were asked for.' } },
  defaultSort: { field: 'STARTED_AT', direction: SortDirection.DESC },
  conditions: ({ organizationId, status }, parameters) => [
    ...(organizationId ? [`i.tenant_id = ${parameters.add(requireId('filter.organizationId', organizationId))}`] : []),
    ...(status ? [`i.status = ${parameters.add(status)}`] : []),
  ],
});

@InputType({ description: 'Which rejections to list; conditions hold together.' })
export class RepairImportRejectionFilter {
  @Field(() => String, { nullable: true, description: 'Only those of this column.' })
  column?: string | null;

  @Field(() => ImportProblemCode, { nullable: true, description: 'Only those for this reason.' })
  code?: ImportProblemCode | null;
}

export const rejectionList = defineList({
  name: 'RepairImportRejection',
  node: RepairImportRejection,
  source: repairImportRejectionSource,
  filter: RepairImportRejectionFilter,
  sorts: { LINE: { expression: 'j.line', type: 'int', description: 'Their line in the file.' } },
  defaultSort: { field: 'LINE', direction: SortDirection.ASC },
  conditions: ({ column, code }, parameters) => [
    ...(column ? [`j.column_name = ${parameters.add(column)}`] : []),
    ...(code ? [`j.code = ${parameters.add(code)}`] : []),
  ],
});
