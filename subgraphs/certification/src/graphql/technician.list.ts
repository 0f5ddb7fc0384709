import 'reflect-metadata';

import { Field, ID, InputType } from 'type-graphql';

import { requireId } from '@platform/kit/graphql/identifiers.js';
import { defineList } from '@platform/kit/list/define-list.js';
import { SortDirection } from '@platform/kit/list/page-arguments.js';
import { containing } from '@platform/kit/list/text-search.js';

import { technicianSource } from '../db/sources.js';
import { Employment, Technician } from '../db/technician.entity.js';

@InputType({ description: 'Which technicians to list; conditions hold together.' })
export class TechnicianFilter {
  @Field(() => ID, { nullable: true, description: 'Only those of this organisation.' })
  organizationId?: string | null;

  @Field(() => Employment, { nullable: true, description: 'Only those bound so.' })
  employment?: Employment | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those who hold a certification that is current today, or, when false, none.' })
  current?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Only those whose name or technician id contains this.' })
  search?: string | null;
}

export const technicianList = defineList({
  name: 'Technician',
  node: Technician,
  source: technicianSource,
  filter: TechnicianFilter,
  sorts: {
    DISPLAY_NAME: { expression: 't.display_name', type: 'text', description: 'Their name.' },
    CREATED_AT: { expression: 't.created_at', type: 'timestamptz', description: 'When they were registered.' },
  },
  defaultSort: { field: 'DISPLAY_NAME', direction: SortDirection.ASC },
  conditions: ({ organizationId, employment, search }, parameters) => [
    ...(organizationId ? [`t.tenant_id = ${parameters.add(requireId('filter.organizationId', organizationId))}`] : []),
    ...(employment ? [`t.employment = ${parameters.add(employment)}`] : []),
    ...(search ? [`concat_ws(' ', t.display_name, t.technician_id) ilike ${parameters.add(containing(search))}`] : []),
  ],
});
