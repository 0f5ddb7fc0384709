import 'reflect-metadata';

import { Field, ID, InputType } from 'type-graphql';

import { requireId } from '@platform/kit/graphql/identifiers.js';
import { LocalDateScalar } from '@platform/kit/graphql/scalars.js';
import { defineList } from '@platform/kit/list/define-list.js';
import { SortDirection } from '@platform/kit/list/page-arguments.js';

import { Audit, AuditStatus } from '../../db/audit/audit.entity.js';
import { auditSource } from '../../db/audit/audit-sources.js';
import { requireText } from '../given-text.js';

@InputType({ description: 'Which audits to list; conditions hold together.' })
export class AuditFilter {
  @Field(() => ID, { nullable: true, description: 'Only those of this organisation.' })
  organizationId?: string | null;

  @Field(() => AuditStatus, { nullable: true, description: 'Only those that have come this far.' })
  status?: AuditStatus | null;

  @Field(() => ID, { nullable: true, description: 'Only those this person reviews, by the subject of their access token.' })
  auditorId?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Only those due before this date.' })
  dueBefore?: string | null;
}

export const auditList = defineList({
  name: 'Audit',
  node: Audit,
  source: auditSource,
  filter: AuditFilter,
  sorts: {
    DUE_ON: { expression: 'a.due_on', type: 'date', description: 'The date it should be closed by.' },
    PLANNED_ON: { expression: 'a.planned_on', type: 'date', description: 'The date it is planned for.' },
    NUMBER: { expression: '(a.year * 1000000 + a.number_in_year)', type: 'int', description: 'Its number: the order of planning.' },
  },
  defaultSort: { field: 'DUE_ON', direction: SortDirection.ASC },
  conditions: ({ organizationId, status, auditorId, dueBefore }, parameters) => [
    ...(organizationId ? [`a.tenant_id = ${parameters.add(requireId('filter.organizationId', organizationId))}`] : []),
    ...(status ? [`a.status = ${parameters.add(status)}`] : []),
    ...(auditorId ? [`a.auditor_id = ${parameters.add(requireText(auditorId, { field: 'filter.auditorId', max: 200 }))}`] : []),
    ...(dueBefore ? [`a.due_on < ${parameters.add(dueBefore)}::date`] : []),
  ],
});
