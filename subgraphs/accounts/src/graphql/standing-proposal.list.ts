import 'reflect-metadata';

import { Field, ID, InputType } from 'type-graphql';

import { requireId } from '@platform/kit/graphql/identifiers.js';
import { defineList } from '@platform/kit/list/define-list.js';
import { SortDirection } from '@platform/kit/list/page-arguments.js';

import { standingProposalSource } from '../db/sources.js';
import { StandingProposal } from '../db/standing-proposal.entity.js';

@InputType({ description: 'Which proposals of a standing to list; conditions hold together.' })
export class StandingProposalFilter {
  @Field(() => Boolean, { nullable: true, description: 'Only those that are still to be decided (true), or only those that are (false).' })
  isOpen?: boolean | null;

  @Field(() => ID, { nullable: true, description: 'Only those about this account.' })
  accountId?: string | null;
}

export const standingProposalList = defineList({
  name: 'StandingProposal',
  node: StandingProposal,
  source: standingProposalSource,
  filter: StandingProposalFilter,
  sorts: { PROPOSED_AT: { expression: 'p.proposed_at', type: 'timestamptz', description: 'When they were proposed.' } },
  defaultSort: { field: 'PROPOSED_AT', direction: SortDirection.DESC },
  conditions: ({ isOpen, accountId }, parameters) => [
    ...(isOpen == null ? [] : [`p.decision is ${isOpen ? '' : 'not '}null`]),
    ...(accountId ? [`p.account_id = ${parameters.add(requireId('filter.accountId', accountId))}`] : []),
  ],
});
