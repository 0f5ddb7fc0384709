import 'reflect-metadata';

import { Field, InputType } from 'type-graphql';

import { defineList } from '@platform/kit/list/define-list.js';
import { SortDirection } from '@platform/kit/list/page-arguments.js';

import { PartImportRejection } from '../../../db/parts/catalogue/part-import-rejection.entity.js';
import { PartImport, PartImportStatus } from '../../../db/parts/catalogue/part-import.entity.js';
import { partImportRejectionSource, partImportSource } from '../../../db/import/import-sources.js';
import { PartImportProblemCode } from '../../../domain/parts/catalogue/catalogue-effect.js';

@InputType({ description: 'Which imports to list; conditions hold together.' })
export class PartImportFilter {
  @Field(() => PartImportStatus, { nullable: true, description: 'Only those that have come this far.' })
  status?: PartImportStatus | null;
}

export const partImportList = defineList({
  name: 'PartImport',
  node: PartImport,
  source: partImportSource,
  filter: PartImportFilter,
  sorts: { STARTED_AT: { expression: 'i.started_at', type: 'timestamptz', description: 'When they were asked for.' } },
  defaultSort: { field: 'STARTED_AT', direction: SortDirection.DESC },
  conditions: ({ status }, parameters) => [
    ...(status ? [`i.status = ${parameters.add(status)}`] : []),
  ],
});

@InputType({ description: 'Which rejections to list; conditions hold together.' })
export class PartImportRejectionFilter {
  @Field(() => String, { nullable: true, description: 'Only those of this column.' })
  column?: string | null;

  @Field(() => PartImportProblemCode, { nullable: true, description: 'Only those for this reason.' })
  code?: PartImportProblemCode | null;
}

export const partRejectionList = defineList({
  name: 'PartImportRejection',
  node: PartImportRejection,
  source: partImportRejectionSource,
  filter: PartImportRejectionFilter,
  sorts: { LINE: { expression: 'j.line', type: 'int', description: 'Their line in the file.' } },
  defaultSort: { field: 'LINE', direction: SortDirection.ASC },
  conditions: ({ column, code }, parameters) => [
    ...(column ? [`j.column_name = ${parameters.add(column)}`] : []),
    ...(code ? [`j.code = ${parameters.add(code)}`] : []),
  ],
});
