import 'reflect-metadata';

import { Field, ID, InputType } from 'type-graphql';

import { requireId } from '@platform/kit/graphql/identifiers.js';
import { defineList } from '@platform/kit/list/define-list.js';
import { SortDirection } from '@platform/kit/list/page-arguments.js';

import { ExpressState } from '../../db/express/express-enums.js';
import { ExpressReplacement } from '../../db/express/express-replacement.entity.js';
import { expressSource } from '../../db/express/express-source.js';

@InputType({ description: 'Which express replacements to list; conditions hold together.' })
export class ExpressReplacementFilter {
  @Field(() => ID, { nullable: true, description: 'Only those of this organisation.' })
  organizationId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only those of this device.' })
  deviceId?: string | null;

  @Field(() => ExpressState, { nullable: true, description: 'Only those that have come this far.' })
  state?: ExpressState | null;
}

export const expressList = defineList({
  name: 'ExpressReplacement',
  node: ExpressReplacement,
  source: expressSource,
  filter: ExpressReplacementFilter,
  sorts: { REQUESTED_AT: { expression: 'x.requested_at', type: 'timestamptz', description: 'When they were requested.' } },
  defaultSort: { field: 'REQUESTED_AT', direction: SortDirection.DESC },
  conditions: ({ organizationId, deviceId, state }, parameters) => [
    ...(organizationId ? [`x.tenant_id = ${parameters.add(requireId('filter.organizationId', organizationId))}`] : []),
    ...(deviceId ? [`x.device_id = ${parameters.add(requireId('filter.deviceId', deviceId))}`] : []),
    ...(state ? [`x.state = ${parameters.add(state)}`] : []),
  ],
});
