import 'reflect-metadata';

import { Field, ID, InputType } from 'type-graphql';

import { requireId } from '@platform/kit/graphql/identifiers.js';
import { defineList } from '@platform/kit/list/define-list.js';
import { SortDirection } from '@platform/kit/list/page-arguments.js';

import { AccountStanding, ServiceAccount, ServiceAccountStatus, ServiceAccountType } from '../db/service-account.entity.js';
import { SoldToScalar } from '../db/sold-to.scalar.js';
import { serviceAccountSource } from '../db/sources.js';
import { accountNumber } from '../domain/accounts/account-number.js';

@InputType({ description: 'Which service accounts to list; conditions hold together.' })
export class ServiceAccountFilter {
  @Field(() => ID, { nullable: true, description: 'Only those of this organisation.' })
  organizationId?: string | null;

  @Field(() => SoldToScalar, { nullable: true, description: 'Only the one with this number.' })
  soldTo?: string | null;

  @Field(() => String, { nullable: true, description: 'Only those with this Sold-To number, and those whose organisation has a service location with this Ship-To; zeros in front may be left out.' })
  number?: string | null;

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
  conditions: ({ organizationId, soldTo, number, type, status, standing }, parameters) => [
    ...(organizationId ? [`a.tenant_id = ${parameters.add(requireId('filter.organizationId', organizationId))}`] : []),
    ...(soldTo ? [`a.sold_to = ${parameters.add(soldTo)}`] : []),
    ...(number ? [numbered(number, parameters)] : []),
    ...(type ? [`a.type = ${parameters.add(type)}`] : []),
    ...(status ? [`a.status = ${parameters.add(status)}`] : []),
    ...(standing ? [`a.standing = ${parameters.add(standing)}`] : []),
  ],
});

/** A text that is no number of either kind finds nothing. */
function numbered(text: string, parameters: { add(value: unknown): string }): string {
  const place = parameters.add(accountNumber(text));
  return `(a.sold_to = ${place} or a.tenant_id in (select s.tenant_id from accounts.known_ship_to s where s.ship_to = ${place}))`;
}
