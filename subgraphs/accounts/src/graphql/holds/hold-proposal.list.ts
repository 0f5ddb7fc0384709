import 'reflect-metadata';

import { Field, ID, InputType } from 'type-graphql';

import { requireId } from '@platform/kit/graphql/identifiers.js';
import { defineList } from '@platform/kit/list/define-list.js';
import { SortDirection } from '@platform/kit/list/page-arguments.js';

import { HoldProposal } from '../../db/holds/hold-proposal.entity.js';
import { holdProposalSource } from '../../db/holds/hold-sources.js';

@InputType({ description: 'Which proposed decisions about holds to list; conditions hold together.' })
export class HoldProposalFilter {
  @Field(() => Boolean, { nullable: true, description: 'Only those that are still to be decided (true), or only those that are (false).' })
  isOpen?: boolean | null;

  @Field(() => ID, { nullable: true, description: 'Only those about this hold.' })
  cardHoldId?: string | null;
}

export const holdProposalList = defineList({
  name: 'HoldProposal',
  node: HoldProposal,
  source: holdProposalSource,
  filter: HoldProposalFilter,
  sorts: { PROPOSED_AT: { expression: 'p.proposed_at', type: 'timestamptz', description: 'When they were proposed.' } },
  defaultSort: { field: 'PROPOSED_AT', direction: SortDirection.DESC },
  conditions: ({ isOpen, cardHoldId }, parameters) => [
    ...(isOpen == null ? [] : [`p.decision is ${isOpen ? '' : 'not '}null`]),
    ...(cardHoldId ? [`p.hold_id = ${parameters.add(requireId('filter.cardHoldId', cardHoldId))}`] : []),
  ],
});
