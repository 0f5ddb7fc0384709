import 'reflect-metadata';

import { Arg, createUnionType, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from 'type-graphql';

import { ProposalPending } from '@platform/kit/four-eyes/proposal-problems.js';
import type { RequestContext } from '@platform/kit/graphql/context.js';
import { givenReason } from '@platform/kit/graphql/given-reason.js';
import { requireId } from '@platform/kit/graphql/identifiers.js';
import { type Problem, VersionConflict } from '@platform/kit/graphql/problem.js';

import { proposeStandingChange } from '../actions/propose-standing-change.js';
import { AccountStanding } from '../db/service-account.entity.js';
import { StandingProposal } from '../db/standing-proposal.entity.js';
import { ServiceAccountClosed, ServiceAccountNotFound, StandingUnchanged } from './account-problems.js';

@InputType({ description: 'A change of a service account’s standing to propose.' })
export class ProposeStandingChangeInput {
  @Field(() => ID, { description: 'The account.' })
  accountId: string;

  @Field(() => AccountStanding, { description: 'How it is to stand.' })
  standing: AccountStanding;

  @Field(() => String, { description: 'Why, 1 to 500 characters; kept with the change.' })
  reason: string;

  @Field(() => Int, { description: 'The version of the account that you have read.' })
  expectedVersion: number;
}

const ProposeStandingChangeResult = createUnionType({
  name: 'ProposeStandingChangeResult',
  description: 'The proposal, or why none was made.',
  types: () => [StandingProposal, ServiceAccountNotFound, ServiceAccountClosed, StandingUnchanged, ProposalPending, VersionConflict] as const,
  resolveType: (value) => value.__typename,
});

const problems = {
  ACCOUNT_UNKNOWN: ServiceAccountNotFound,
  ACCOUNT_CLOSED: ServiceAccountClosed,
  STANDING_UNCHANGED: StandingUnchanged,
  PROPOSAL_PENDING: ProposalPending,
} as const;

@Resolver()
export class ProposeStandingChangeMutation {
  @Mutation(() => ProposeStandingChangeResult, { description: 'Proposes how a service account is to stand; a second manager approves or rejects it.' })
  async proposeStandingChange(
    @Arg('input', () => ProposeStandingChangeInput, { description: 'The change.' }) input: ProposeStandingChangeInput,
    @Ctx() context: RequestContext,
  ): Promise<StandingProposal | Problem> {
    const reason = givenReason('input.reason', input.reason);
    const proposing = await proposeStandingChange(context, { ...input, accountId: requireId('input.accountId', input.accountId), reason });
    if ('proposal' in proposing) return proposing.proposal;
    return proposing.refused === 'VERSION_CONFLICT' ? VersionConflict.at(proposing.currentVersion) : new problems[proposing.refused]();
  }
}
