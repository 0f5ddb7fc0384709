import 'reflect-metadata';

import { Field, ID, InputType } from 'type-graphql';

import { requireId } from '@platform/kit/graphql/identifiers.js';
import { defineList } from '@platform/kit/list/define-list.js';
import { SortDirection } from '@platform/kit/list/page-arguments.js';

import { Application } from '../../db/applications/application.entity.js';
import { ApplicationProgramCode, ApplicationStatus } from '../../db/applications/application-enums.js';
import { applicationSource } from '../../db/applications/application-sources.js';
import { organizationNames } from '../../db/organization/organization-sources.js';
import { searchPattern } from '../given-text.js';

@InputType({ description: 'Which applications to list; conditions hold together.' })
export class ApplicationFilter {
  @Field(() => ID, { nullable: true, description: 'Only those of this organisation.' })
  organizationId?: string | null;

  @Field(() => ApplicationProgramCode, { nullable: true, description: 'Only those to this programme.' })
  program?: ApplicationProgramCode | null;

  @Field(() => [ApplicationStatus], { nullable: true, description: 'Only those that have come this far, any of these.' })
  statuses?: ApplicationStatus[] | null;

  @Field(() => String, { nullable: true, description: 'Only those of organisations whose name or number contains this.' })
  search?: string | null;
}

export const applicationList = defineList({
  name: 'Application',
  node: Application,
  source: applicationSource,
  filter: ApplicationFilter,
  sorts: {
    CREATED_AT: { expression: 'p.created_at', type: 'timestamptz', description: 'When it was begun.' },
    SUBMITTED_AT: { expression: 'p.submitted_at', type: 'timestamptz', description: 'When it was handed in; those that were not come last.' },
  },
  defaultSort: { field: 'CREATED_AT', direction: SortDirection.DESC },
  conditions: ({ organizationId, program, statuses, search }, parameters) => {
    const pattern = searchPattern(search, 'filter.search');
    return [
      ...(organizationId ? [`p.tenant_id = ${parameters.add(requireId('filter.organizationId', organizationId))}`] : []),
      ...(program ? [`p.program = ${parameters.add(program)}`] : []),
      ...(statuses ? [`p.status = any(${parameters.add(statuses)}::text[])`] : []),
      ...(pattern === null ? [] : [`exists (select 1 from programs.organization o where o.tenant_id = p.tenant_id and ${organizationNames} ilike ${parameters.add(pattern)})`]),
    ];
  },
});
