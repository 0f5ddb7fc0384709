import 'reflect-metadata';

import { Arg, createUnionType, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql';

import { ProposalDecision } from '@platform/kit/four-eyes/proposal.js';
import { decisionProblems, OwnProposal, ProposalDecided, ProposalNotFound, ProposalOfAnother, ProposalOutdated } from '@platform/kit/four-eyes/proposal-problems.js';
import type { RequestContext } from '@platform/kit/graphql/context.js';
import { givenReason } from '@platform/kit/graphql/given-reason.js';
import { requireId } from '@platform/kit/graphql/identifiers.js';
import type { Problem } from '@platform/kit/graphql/problem.js';
import type { ProposalDecision as Decision } from '@platform/kit/pure/four-eyes.js';

import { decideStandingProposal } from '../actions/decide-standing-proposal.js';
import { StandingProposal } from '../db/standing-proposal.entity.js';
import { ServiceAccountClosed, StandingUnchanged } from './account-problems.js';

@InputType({ description: 'A decision about a proposed change of standing.' })
export class DecideStandingProposalInput {
  @Field(() => ID, { description: 'The proposal.' })
  proposalId: string;

  @Field(() => ProposalDecision, { description: 'Approved or rejected by a second person, or withdrawn by whoever proposed it.' })
  decision: Decision;

  @Field(() => String, { description: 'Why, 1 to 500 characters; kept with the proposal.' })
  reason: string;
}

const DecideStandingProposalResult = createUnionType({
  name: 'DecideStandingProposalResult',
  description: 'The decided proposal, or why it was not decided.',
  types: () => [StandingProposal, ProposalNotFound, ProposalDecided, OwnProposal, ProposalOfAnother, ProposalOutdated, ServiceAccountClosed, StandingUnchanged] as const,
  resolveType: (value) => value.__typename,
});

const problems = { ...decisionProblems, ACCOUNT_CLOSED: ServiceAccountClosed, STANDING_UNCHANGED: StandingUnchanged } as const;

@Resolver()
export class DecideStandingProposalMutation {
  @Mutation(() => DecideStandingProposalResult, { description: 'Approves, rejects or withdraws a proposed change of standing; an approved one takes effect at once.' })
  async decideStandingProposal(
    @Arg('input', () => DecideStandingProposalInput, { description: 'The decision.' }) input: DecideStandingProposalInput,
    @Ctx() context: RequestContext,
  ): Promise<StandingProposal | Problem> {
    const reason = givenReason('input.reason', input.reason);
    const decided = await decideStandingProposal(context, { proposalId: requireId('input.proposalId', input.proposalId), decision: input.decision, reason });
    return 'proposal' in decided ? decided.proposal : new problems[decided.refused]();
  }
}
