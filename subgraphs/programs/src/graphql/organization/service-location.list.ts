import 'reflect-metadata';

import { Field, ID, InputType } from 'type-graphql';

import { requireId } from '@platform/kit/graphql/identifiers.js';
import { defineList } from '@platform/kit/list/define-list.js';
import { SortDirection } from '@platform/kit/list/page-arguments.js';

import { serviceLocationSource } from '../../db/organization/organization-sources.js';
import { ServiceLocation } from '../../db/organization/service-location.entity.js';
import { searchPattern } from '../given-text.js';

@InputType({ description: 'Which service locations to list; conditions hold together.' })
export class ServiceLocationFilter {
  @Field(() => ID, { nullable: true, description: 'Only those of this organisation.' })
  organizationId?: string | null;

  @Field(() => String, { nullable: true, description: 'Only those whose name, city or Ship-To contains this.' })
  search?: string | null;
}

export const serviceLocationList = defineList({
  name: 'ServiceLocation',
  node: ServiceLocation,
  source: serviceLocationSource,
  filter: ServiceLocationFilter,
  sorts: {
    NAME: { expression: 'l.name', type: 'text', description: 'Its name.' },
    CITY: { expression: 'l.city', type: 'text', description: 'Its city.' },
    SHIP_TO: { expression: 'l.ship_to', type: 'text', description: 'Its Ship-To code.' },
  },
  defaultSort: { field: 'NAME', direction: SortDirection.ASC },
  conditions: ({ organizationId, search }, parameters) => {
    const pattern = searchPattern(search, 'filter.search');
    return [
      ...(organizationId ? [`l.tenant_id = ${parameters.add(requireId('filter.organizationId', organizationId))}`] : []),
      ...(pattern === null ? [] : [`concat_ws(' ', l.name, l.city, l.ship_to) ilike ${parameters.add(pattern)}`]),
    ];
  },
});
