import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, createUnionType, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from 'type-graphql';

import { ProposalDecision } from '@platform/kit/four-eyes/proposal.js';
import { decisionProblems, OwnProposal, ProposalDecided, ProposalNotFound, ProposalOfAnother, ProposalOutdated } from '@platform/kit/four-eyes/proposal-problems.js';
import type { RequestContext } from '@platform/kit/graphql/context.js';
import { givenReason } from '@platform/kit/graphql/given-reason.js';
import { requireId } from '@platform/kit/graphql/identifiers.js';
import type { Problem } from '@platform/kit/graphql/problem.js';
import { nameOfAnswer, readBack } from '@platform/kit/graphql/read-back.js';
import type { ProposalDecision as Decision } from '@platform/kit/pure/four-eyes.js';

import { decideHoldProposal } from '../../actions/holds/decide-hold-proposal.js';
import { HoldProposal } from '../../db/holds/hold-proposal.entity.js';
import { holdProposalSource } from '../../db/holds/hold-sources.js';
import { CardHoldNotInReview, NoFeeToCharge, NothingOwed, NothingToRefund } from './hold-problems.js';

@InputType({ description: 'A decision about a proposal concerning a hold.' })
export class DecideHoldProposalInput {
  @Field(() => ID, { description: 'The proposal.' })
  proposalId: string;

  @Field(() => ProposalDecision, { description: 'Approved or rejected by a second person, or withdrawn by whoever proposed it.' })
  decision: Decision;

  @Field(() => String, { description: 'Why, 1 to 500 characters; kept with the proposal.' })
  reason: string;
}

const DecideHoldProposalResult = createUnionType({
  name: 'DecideHoldProposalResult',
  description: 'The decided proposal, or why it was not decided.',
  types: () => [HoldProposal, ProposalNotFound, ProposalDecided, OwnProposal, ProposalOfAnother, ProposalOutdated, CardHoldNotInReview, NothingToRefund, NothingOwed, NoFeeToCharge] as const,
  resolveType: nameOfAnswer,
});

const problems = { ...decisionProblems, HOLD_NOT_IN_REVIEW: CardHoldNotInReview, NOTHING_TO_REFUND: NothingToRefund, NOTHING_OWED: NothingOwed, NO_FEE_TO_CHARGE: NoFeeToCharge } as const;

@Resolver()
export class DecideHoldProposalMutation {
  @Mutation(() => DecideHoldProposalResult, { description: 'Approves, rejects or withdraws a proposed decision about a hold; an approved one is carried out at once.' })
  async decideHoldProposal(
    @Arg('input', () => DecideHoldProposalInput, { description: 'The decision.' }) input: DecideHoldProposalInput,
    @Arg('idempotencyKey', () => ID, { description: 'A key of your own for this decision, 1 to 255 characters: sent again with it, the decision has one effect.' }) idempotencyKey: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<HoldProposal | Problem> {
    const reason = givenReason('input.reason', input.reason);
    const decided = await decideHoldProposal(context, { proposalId: requireId('input.proposalId', input.proposalId), decision: input.decision, reason, idempotencyKey });
    if ('refused' in decided) return new problems[decided.refused]();
    return readBack<HoldProposal>({ type: 'HoldProposal', source: holdProposalSource, id: decided.proposalId }, context, info);
  }
}
