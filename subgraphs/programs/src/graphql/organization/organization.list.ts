import 'reflect-metadata';

import { Field, InputType, registerEnumType } from 'type-graphql';

import { defineList } from '@platform/kit/list/define-list.js';
import { SortDirection } from '@platform/kit/list/page-arguments.js';
import type { Parameters } from '@platform/kit/list/parameters.js';

import { Organization } from '../../db/organization/organization.entity.js';
import { organizationNames, organizationSource } from '../../db/organization/organization-sources.js';
import { ProgramCode } from '../../db/program-code.js';
import { searchPattern } from '../given-text.js';
import { requireCountry } from './country-code.js';

export enum OrganizationStanding {
  GOOD = 'GOOD',
  ON_HOLD = 'ON_HOLD',
  SUSPENDED = 'SUSPENDED',
}
registerEnumType(OrganizationStanding, {
  name: 'OrganizationStanding',
  description: 'The standing of an organisation’s service accounts, as last told.',
  valuesConfig: { GOOD: { description: 'In good standing.' }, ON_HOLD: { description: 'On hold.' }, SUSPENDED: { description: 'Suspended.' } },
});

@InputType({ description: 'Which organisations to list; conditions hold together.' })
export class OrganizationFilter {
  @Field(() => String, { nullable: true, description: 'Only those whose name or organisation number contains this.' })
  search?: string | null;

  @Field(() => String, { nullable: true, description: 'Only those of this country, an ISO 3166-1 code.' })
  country?: string | null;

  @Field(() => ProgramCode, { nullable: true, description: 'Only those enrolled in this programme, applicants included.' })
  program?: ProgramCode | null;

  @Field(() => OrganizationStanding, { nullable: true, description: 'Only those with a service account of this standing.' })
  standing?: OrganizationStanding | null;
}

const hasAccountOfStanding = (standing: string): string => `exists (
  select 1 from (select distinct on (f.value->>'accountId') f.value->>'standing' as standing from programs.organization_fact f
    where f.tenant_id = o.tenant_id and f.fact = 'accountStanding' order by f.value->>'accountId', f.observed_at desc) account
  where account.standing = ${standing})`;

function matching(search: string | null | undefined, parameters: Parameters): string[] {
  const pattern = searchPattern(search, 'filter.search');
  return pattern === null ? [] : [`${organizationNames} ilike ${parameters.add(pattern)}`];
}

export const organizationList = defineList({
  name: 'Organization',
  node: Organization,
  source: organizationSource,
  filter: OrganizationFilter,
  sorts: {
    DISPLAY_NAME: { expression: 'o.display_name', type: 'text', description: 'Its name.' },
    COUNTRY: { expression: 'o.country', type: 'text', description: 'Its country.' },
    CREATED_AT: { expression: 'o.created_at', type: 'timestamptz', description: 'When it was registered.' },
  },
  defaultSort: { field: 'DISPLAY_NAME', direction: SortDirection.ASC },
  conditions: ({ search, country, program, standing }, parameters) => [
    ...matching(search, parameters),
    ...(country ? [`o.country = ${parameters.add(requireCountry('filter.country', country))}`] : []),
    ...(program ? [`exists (select 1 from programs.enrollment e where e.tenant_id = o.tenant_id and e.program = ${parameters.add(program)})`] : []),
    ...(standing ? [hasAccountOfStanding(parameters.add(standing))] : []),
  ],
});
