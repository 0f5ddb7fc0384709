import 'reflect-metadata';

import { Field, ID, InputType, Int } from 'type-graphql';

import { requireId } from '@platform/kit/graphql/identifiers.js';
import { defineList } from '@platform/kit/list/define-list.js';
import { SortDirection } from '@platform/kit/list/page-arguments.js';
import { containing } from '@platform/kit/list/text-search.js';

import { CertificationTrack, ProductFamily } from '../../db/certification.entity.js';
import { technicianSource } from '../../db/sources.js';
import { Employment, Technician } from '../../db/technician.entity.js';

@InputType({ description: 'Which technicians to list; conditions hold together.' })
export class TechnicianFilter {
  @Field(() => ID, { nullable: true, description: 'Only those of this organisation.' })
  organizationId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only those tied to this service location.' })
  locationId?: string | null;

  @Field(() => Employment, { nullable: true, description: 'Only those bound so.' })
  employment?: Employment | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those who hold a certification that is current today, or, when false, none.' })
  current?: boolean | null;

  @Field(() => CertificationTrack, { nullable: true, description: 'Only those who hold, or held, a certification of this kind.' })
  track?: CertificationTrack | null;

  @Field(() => ProductFamily, { nullable: true, description: 'Only those who hold, or held, a certification for this product.' })
  product?: ProductFamily | null;

  @Field(() => Int, { nullable: true, description: 'Only those with a certification, of the kind and product asked for, whose last day is today or within so many days, 0 to 366.' })
  expiringWithinDays?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'True: only those who work for the organisation today; false: only those who do not.' })
  working?: boolean | null;

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
  conditions: ({ organizationId, locationId, employment, search }, parameters) => [
    ...(organizationId ? [`t.tenant_id = ${parameters.add(requireId('filter.organizationId', organizationId))}`] : []),
    ...(locationId ? [`t.location_id = ${parameters.add(requireId('filter.locationId', locationId))}`] : []),
    ...(employment ? [`t.employment = ${parameters.add(employment)}`] : []),
    ...(search ? [`concat_ws(' ', t.display_name, t.technician_id) ilike ${parameters.add(containing(search))}`] : []),
  ],
});
