import 'reflect-metadata';

import { Field, ID, InputType } from 'type-graphql';

import { requireId } from '@platform/kit/graphql/identifiers.js';
import { LocalDateScalar } from '@platform/kit/graphql/scalars.js';
import { defineList } from '@platform/kit/list/define-list.js';
import { SortDirection } from '@platform/kit/list/page-arguments.js';

import { Waiver, WaiverStatus } from '../../db/waivers/waiver.entity.js';
import { waiverSource, waiverStatus } from '../../db/waivers/waiver-source.js';

@InputType({ description: 'Which waivers to list; conditions hold together.' })
export class WaiverFilter {
  @Field(() => ID, { nullable: true, description: 'Only those of this organisation.' })
  organizationId?: string | null;

  @Field(() => WaiverStatus, { nullable: true, description: 'Only those that have come this far.' })
  status?: WaiverStatus | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Only those whose last day lies before this date.' })
  endsBefore?: string | null;
}

export const waiverList = defineList({
  name: 'Waiver',
  node: Waiver,
  source: waiverSource,
  filter: WaiverFilter,
  sorts: {
    PROPOSED_AT: { expression: 'w.proposed_at', type: 'timestamptz', description: 'When it was proposed.' },
    VALID_TO: { expression: 'w.valid_to', type: 'date', description: 'Its last day.' },
  },
  defaultSort: { field: 'PROPOSED_AT', direction: SortDirection.DESC },
  conditions: ({ organizationId, status, endsBefore }, parameters) => [
    ...(organizationId ? [`w.tenant_id = ${parameters.add(requireId('filter.organizationId', organizationId))}`] : []),
    ...(status ? [`${waiverStatus} = ${parameters.add(status)}`] : []),
    ...(endsBefore ? [`w.valid_to < ${parameters.add(endsBefore)}::date`] : []),
  ],
});
