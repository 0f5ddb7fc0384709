import 'reflect-metadata';

import { Field, ID, InputType } from 'type-graphql';

import { requireId } from '@platform/kit/graphql/identifiers.js';
import { defineList } from '@platform/kit/list/define-list.js';
import { SortDirection } from '@platform/kit/list/page-arguments.js';

import { CreditProposal } from '../../db/credit/credit-proposal.entity.js';
import { creditProposalSource } from '../../db/credit/credit-sources.js';

@InputType({ description: 'Which proposals of a credit line to list; conditions hold together.' })
export class CreditProposalFilter {
  @Field(() => Boolean, { nullable: true, description: 'Only those that are still to be decided (true), or only those that are (false).' })
  isOpen?: boolean | null;

  @Field(() => ID, { nullable: true, description: 'Only those about this credit line.' })
  creditLineId?: string | null;
}

export const creditProposalList = defineList({
  name: 'CreditProposal',
  node: CreditProposal,
  source: creditProposalSource,
  filter: CreditProposalFilter,
  sorts: { PROPOSED_AT: { expression: 'p.proposed_at', type: 'timestamptz', description: 'When they were proposed.' } },
  defaultSort: { field: 'PROPOSED_AT', direction: SortDirection.DESC },
  conditions: ({ isOpen, creditLineId }, parameters) => [
    ...(isOpen == null ? [] : [`p.decision is ${isOpen ? '' : 'not '}null`]),
    ...(creditLineId ? [`p.credit_line_id = ${parameters.add(requireId('filter.creditLineId', creditLineId))}`] : []),
  ],
});
