import 'reflect-metadata';

import { Field, ID, InputType, Int } from 'type-graphql';

import { requireId } from '@platform/kit/graphql/identifiers.js';
import { defineList } from '@platform/kit/list/define-list.js';
import { SortDirection } from '@platform/kit/list/page-arguments.js';

import { Certification, CertificationTrack, ProductFamily } from '../../db/certification.entity.js';
import { certificationSource } from '../../db/sources.js';

@InputType({ description: 'Which certifications to renew; conditions hold together.' })
export class RenewalFilter {
  @Field(() => ID, { nullable: true, description: 'Only those of this organisation’s technicians.' })
  organizationId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only those of technicians tied to this service location.' })
  locationId?: string | null;

  @Field(() => CertificationTrack, { nullable: true, description: 'Only those of this kind.' })
  track?: CertificationTrack | null;

  @Field(() => ProductFamily, { nullable: true, description: 'Only those for this product.' })
  product?: ProductFamily | null;

  @Field(() => Int, { nullable: true, description: 'Only those whose last day is within so many days, 0 to 366; 60 when absent.' })
  withinDays?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'True: only lapsed ones; false: only those still counting; both when absent.' })
  lapsed?: boolean | null;
}

export const renewalList = defineList({
  name: 'Renewal',
  node: Certification,
  source: certificationSource,
  filter: RenewalFilter,
  sorts: { VALID_UNTIL: { expression: 'c.valid_until', type: 'date', description: 'Their last day.' } },
  defaultSort: { field: 'VALID_UNTIL', direction: SortDirection.ASC },
  conditions: ({ organizationId, track, product }, parameters) => [
    ...(organizationId ? [`c.tenant_id = ${parameters.add(requireId('filter.organizationId', organizationId))}::uuid`] : []),
    ...(track ? [`c.track = ${parameters.add(track)}`] : []),
    ...(product ? [`c.product = ${parameters.add(product)}`] : []),
  ],
});
