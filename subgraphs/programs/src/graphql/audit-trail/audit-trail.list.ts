import 'reflect-metadata';

import { Field, ID, InputType } from 'type-graphql';

import { requireId } from '@platform/kit/graphql/identifiers.js';
import { DateTimeScalar } from '@platform/kit/graphql/scalars.js';
import { defineList } from '@platform/kit/list/define-list.js';
import { SortDirection } from '@platform/kit/list/page-arguments.js';
import type { Parameters } from '@platform/kit/list/parameters.js';

import { auditTrailHeadSource, auditTrailSource } from '../../db/audit-trail/audit-trail-sources.js';
import { requireText } from '../given-text.js';
import { AuditTrailEntry, AuditTrailHead } from './audit-trail-parts.js';

@InputType({ description: 'Which entries to list; conditions hold together.' })
export class AuditTrailFilter {
  @Field(() => ID, { nullable: true, description: 'Only those of this organisation; 00000000-0000-0000-0000-000000000000 for the platform’s own.' })
  organizationId?: string | null;

  @Field(() => String, { nullable: true, description: 'Only those about things of this type, as Audit.' })
  subjectType?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only those about this thing.' })
  subjectId?: string | null;

  @Field(() => String, { nullable: true, description: 'Only those of this person or service, by their subject.' })
  actor?: string | null;

  @Field(() => String, { nullable: true, description: 'Only this action.' })
  action?: string | null;

  @Field(() => String, { nullable: true, description: 'Only those that ended so: DONE, or the code of a refusal.' })
  outcome?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Only refusals, or only what was done.' })
  refused?: boolean | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Only those from this instant on.' })
  from?: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Only those before this instant.' })
  until?: Date | null;
}

const texts = { subjectType: 'e.subject_type', actor: 'e.actor', action: 'e.action', outcome: 'e.outcome' } as const;

export const auditTrailList = defineList({
  name: 'AuditTrailEntry',
  node: AuditTrailEntry,
  source: auditTrailSource,
  filter: AuditTrailFilter,
  sorts: { AT: { expression: 'e.at', type: 'timestamptz', description: 'When it was done.' } },
  defaultSort: { field: 'AT', direction: SortDirection.DESC },
  conditions: (filter, parameters) => [
    ...(filter.organizationId ? [`e.tenant_id = ${parameters.add(requireId('filter.organizationId', filter.organizationId))}`] : []),
    ...(filter.subjectId ? [`e.subject_id = ${parameters.add(requireId('filter.subjectId', filter.subjectId))}`] : []),
    ...textConditions(filter, parameters),
    ...(filter.refused == null ? [] : [filter.refused ? `e.outcome <> 'DONE'` : `e.outcome = 'DONE'`]),
    ...(filter.from ? [`e.at >= ${parameters.add(filter.from)}`] : []),
    ...(filter.until ? [`e.at < ${parameters.add(filter.until)}`] : []),
  ],
});

function textConditions(filter: AuditTrailFilter, parameters: Parameters): string[] {
  return (Object.keys(texts) as (keyof typeof texts)[]).flatMap((name) => {
    const text = filter[name];
    return text == null ? [] : [`${texts[name]} = ${parameters.add(requireText(text, { field: `filter.${name}`, max: 200 }))}`];
  });
}

@InputType({ description: 'Which heads to list; conditions hold together.' })
export class AuditTrailHeadFilter {
  @Field(() => ID, { nullable: true, description: 'Only that of this organisation.' })
  organizationId?: string | null;
}

export const auditTrailHeadList = defineList({
  name: 'AuditTrailHead',
  node: AuditTrailHead,
  source: auditTrailHeadSource,
  filter: AuditTrailHeadFilter,
  sorts: { CHAINED_AT: { expression: 'b.chained_at', type: 'timestamptz', description: 'When it was chained.' } },
  defaultSort: { field: 'CHAINED_AT', direction: SortDirection.DESC },
  conditions: ({ organizationId }, parameters) => (organizationId ? [`b.tenant_id = ${parameters.add(requireId('filter.organizationId', organizationId))}`] : []),
});
