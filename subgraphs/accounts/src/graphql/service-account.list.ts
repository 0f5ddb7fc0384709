import 'reflect-metadata';

import { Field, ID, InputType } from 'type-graphql';

import { requireId } from '@platform/kit/graphql/identifiers.js';
import { defineList } from '@platform/kit/list/define-list.js';
import { SortDirection } from '@platform/kit/list/page-arguments.js';

import { AccountStanding, ServiceAccount, ServiceAccountStatus, ServiceAccountType } from '../db/service-account.entity.js';
import { SoldToScalar } from '../db/sold-to.scalar.js';
import { serviceAccountSource } from '../db/sources.js';

@InputType({ description: 'Which service accounts to list; conditions hold together.' })
export class ServiceAccountFilter {
  @Field(() => ID, { nullable: true, description: 'Only those of this organisation.' })
  organizationId?: string | null;

  @Field(() => SoldToScalar, { nullable: true, description: 'Only the one with this number.' })
  soldTo?: string | null;

  @Field(() => ServiceAccountType, { nullable: true, description: 'Only those for this.' })
  type?: ServiceAccountType | null;

  @Field(() => ServiceAccountStatus, { nullable: true, description: 'Only those in this status.' })
  status?: ServiceAccountStatus | null;

  @Field(() => AccountStanding, { nullable: true, description: 'Only those that stand so.' })
  standing?: AccountStanding | null;
}

export const serviceAccountList = defineList({
  name: 'ServiceAccount',
  node: ServiceAccount,
  source: serviceAccountSource,
  filter: ServiceAccountFilter,
  sorts: {
    SOLD_TO: { expression: 'a.sold_to', type: 'text', description: 'Their number.' },
    CREATED_ON: { expression: 'a.created_on', type: 'date', description: 'The date they were created.' },
  },
  defaultSort: { field: 'SOLD_TO', direction: SortDirection.ASC },
  conditions: ({ organizationId, soldTo, type, status, standing }, parameters) => [
    ...(organizationId ? [`a.tenant_id = ${parameters.add(requireId('filter.organizationId', organizationId))}`] : []),
    ...(soldTo ? [`a.sold_to = ${parameters.add(soldTo)}`] : []),
    ...(type ? [`a.type = ${parameters.add(type)}`] : []),
    ...(status ? [`a.status = ${parameters.add(status)}`] : []),
    ...(standing ? [`a.standing = ${parameters.add(standing)}`] : []),
  ],
});
