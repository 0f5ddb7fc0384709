import 'reflect-metadata';

import { Field, ID, InputType } from 'type-graphql';

import { requireId } from '@platform/kit/graphql/identifiers.js';
import { LocalDateScalar } from '@platform/kit/graphql/scalars.js';
import { defineList } from '@platform/kit/list/define-list.js';
import { SortDirection } from '@platform/kit/list/page-arguments.js';

import { CorrectiveAction, CorrectiveActionStatus } from '../../../db/audit/corrective-actions/corrective-action.entity.js';
import { correctiveActionSource } from '../../../db/audit/corrective-actions/corrective-action-source.js';

@InputType({ description: 'Which corrective actions to list; conditions hold together.' })
export class AuditActionFilter {
  @Field(() => ID, { nullable: true, description: 'Only those of this organisation.' })
  organizationId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only those of this audit.' })
  auditId?: string | null;

  @Field(() => CorrectiveActionStatus, { nullable: true, description: 'Only those that stand here.' })
  status?: CorrectiveActionStatus | null;

  @Field(() => Boolean, { nullable: true, description: 'True: only those not verified and not withdrawn. False: only the others.' })
  pending?: boolean | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Only those due before this date.' })
  dueBefore?: string | null;
}

const pending = `c.status in ('OPEN', 'REJECTED', 'DONE_BY_PARTNER')`;

export const correctiveActionList = defineList({
  name: 'AuditAction',
  node: CorrectiveAction,
  source: correctiveActionSource,
  filter: AuditActionFilter,
  sorts: {
    DUE_ON: { expression: 'c.due_on', type: 'date', description: 'The date it is to be done by.' },
    OPENED_AT: { expression: 'c.opened_at', type: 'timestamptz', description: 'When it was ordered.' },
  },
  defaultSort: { field: 'DUE_ON', direction: SortDirection.ASC },
  conditions: (filter, parameters) => [
    ...(filter.organizationId ? [`c.tenant_id = ${parameters.add(requireId('filter.organizationId', filter.organizationId))}`] : []),
    ...(filter.auditId ? [`c.audit_id = ${parameters.add(requireId('filter.auditId', filter.auditId))}`] : []),
    ...(filter.status ? [`c.status = ${parameters.add(filter.status)}`] : []),
    ...(filter.pending != null ? [filter.pending ? pending : `not (${pending})`] : []),
    ...(filter.dueBefore ? [`c.due_on < ${parameters.add(filter.dueBefore)}::date`] : []),
  ],
});
