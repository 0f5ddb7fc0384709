import 'reflect-metadata';

import { Field, ID, InputType } from 'type-graphql';

import { requireId } from '@platform/kit/graphql/identifiers.js';
import { defineList } from '@platform/kit/list/define-list.js';
import { SortDirection } from '@platform/kit/list/page-arguments.js';

import { chargeSource } from '../../db/billing/billing-sources.js';
import { Charge, ChargeKind } from '../../db/billing/billing-types.js';

@InputType({ description: 'Which charges to list; conditions hold together.' })
export class ChargeFilter {
  @Field(() => ID, { nullable: true, description: 'Only those of this organisation.' })
  organizationId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only those of this service account.' })
  accountId?: string | null;

  @Field(() => ChargeKind, { nullable: true, description: 'Only those of this kind.' })
  kind?: keyof typeof ChargeKind | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those that are on an invoice (true), or on none (false).' })
  isBilled?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those that have a price (true), or wait for one (false).' })
  isPriced?: boolean | null;
}

export const chargeList = defineList({
  name: 'Charge',
  node: Charge,
  source: chargeSource,
  filter: ChargeFilter,
  sorts: { OCCURRED_ON: { expression: 'c.occurred_on', type: 'date', description: 'The day of what is charged.' } },
  defaultSort: { field: 'OCCURRED_ON', direction: SortDirection.DESC },
  conditions: ({ organizationId, accountId, kind, isBilled, isPriced }, parameters) => [
    ...(organizationId ? [`c.tenant_id = ${parameters.add(requireId('filter.organizationId', organizationId))}`] : []),
    ...(accountId ? [`c.account_id = ${parameters.add(requireId('filter.accountId', accountId))}`] : []),
    ...(kind ? [`c.kind = ${parameters.add(kind)}`] : []),
    ...(isBilled == null ? [] : [`c.invoice_id is ${isBilled ? 'not ' : ''}null`]),
    ...(isPriced == null ? [] : [isPriced ? '(c.amount_minor is not null or c.paid_by is not null)' : '(c.amount_minor is null and c.paid_by is null)']),
  ],
});
