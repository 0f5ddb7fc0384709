import 'reflect-metadata';

import { Field, ID, InputType } from 'type-graphql';

import { requireId } from '@platform/kit/graphql/identifiers.js';
import { defineList } from '@platform/kit/list/define-list.js';
import { SortDirection } from '@platform/kit/list/page-arguments.js';

import { CreditLine, CreditLineStatus } from '../../db/credit/credit-line.entity.js';
import { creditLineSource } from '../../db/credit/credit-sources.js';

@InputType({ description: 'Which credit lines to list; conditions hold together.' })
export class CreditLineFilter {
  @Field(() => ID, { nullable: true, description: 'Only those of this organisation.' })
  organizationId?: string | null;

  @Field(() => String, { nullable: true, description: 'Only those in this currency, as NOK.' })
  currency?: string | null;

  @Field(() => String, { nullable: true, description: 'Only those of this finance region, as NO.' })
  region?: string | null;

  @Field(() => CreditLineStatus, { nullable: true, description: 'Only those in this status.' })
  status?: CreditLineStatus | null;
}

export const creditLineList = defineList({
  name: 'CreditLine',
  node: CreditLine,
  source: creditLineSource,
  filter: CreditLineFilter,
  sorts: {
    AGREED_ON: { expression: `coalesce(c.agreed_on, '1970-01-01'::date)`, type: 'date', description: 'The day of their latest approval; those that are not approved first.' },
    LIMIT: { expression: '(c.agreed_minor + c.raised_minor)::numeric', type: 'numeric', description: 'Their limit, as a number of minor units.' },
  },
  defaultSort: { field: 'AGREED_ON', direction: SortDirection.DESC },
  conditions: ({ organizationId, currency, region, status }, parameters) => [
    ...(organizationId ? [`c.tenant_id = ${parameters.add(requireId('filter.organizationId', organizationId))}`] : []),
    ...(currency ? [`c.currency = ${parameters.add(currency)}`] : []),
    ...(region ? [`c.region = ${parameters.add(region)}`] : []),
    ...(status ? [`c.status = ${parameters.add(status)}`] : []),
  ],
});
