import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, createUnionType, Ctx, Info, Mutation, Resolver } from 'type-graphql';

import { ProposalPending } from '@platform/kit/four-eyes/proposal-problems.js';
import type { RequestContext } from '@platform/kit/graphql/context.js';
import { type Problem, VersionConflict } from '@platform/kit/graphql/problem.js';
import { nameOfAnswer, readBack } from '@platform/kit/graphql/read-back.js';

import { proposeHoldRuling } from '../../actions/holds/propose-hold-ruling.js';
import { HoldProposal } from '../../db/holds/hold-proposal.entity.js';
import { holdProposalSource } from '../../db/holds/hold-sources.js';
import { CardHoldAmountDiffers, CardHoldNotFound, CardHoldNotInReview, NoFeeToCharge, NothingOwed, NothingToRefund, OnePersonDecides } from './hold-problems.js';
import { CardHoldRulingInput, rulingAsked } from './ruling-input.js';

const ProposeHoldRulingResult = createUnionType({
  name: 'ProposeHoldRulingResult',
  description: 'The proposal, or why nothing was proposed.',
  types: () => [HoldProposal, CardHoldNotFound, CardHoldNotInReview, ProposalPending, OnePersonDecides, NothingToRefund, NothingOwed, NoFeeToCharge, CardHoldAmountDiffers, VersionConflict] as const,
  resolveType: nameOfAnswer,
});

const problems = {
  HOLD_UNKNOWN: CardHoldNotFound,
  HOLD_NOT_IN_REVIEW: CardHoldNotInReview,
  PROPOSAL_PENDING: ProposalPending,
  ONE_PERSON_DECIDES: OnePersonDecides,
  NOTHING_TO_REFUND: NothingToRefund,
  NOTHING_OWED: NothingOwed,
  NO_FEE_TO_CHARGE: NoFeeToCharge,
} as const;

@Resolver()
export class ProposeHoldRulingMutation {
  @Mutation(() => ProposeHoldRulingResult, { description: 'Proposes what departs from the terms, gives money back or gives it up; a second manager decides. A hold has one open proposal at a time.' })
  async proposeHoldRuling(@Arg('input', () => CardHoldRulingInput, { description: 'What is proposed.' }) input: CardHoldRulingInput, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<HoldProposal | Problem> {
    const proposing = await proposeHoldRuling(context, rulingAsked(input));
    if ('proposal' in proposing) return readBack<HoldProposal>({ type: 'HoldProposal', source: holdProposalSource, id: proposing.proposal.id }, context, info);
    if (proposing.refused === 'VERSION_CONFLICT') return VersionConflict.at(proposing.currentVersion);
    return proposing.refused === 'AMOUNT_DIFFERS' ? CardHoldAmountDiffers.of(proposing.amountMinor) : new problems[proposing.refused]();
  }
}
