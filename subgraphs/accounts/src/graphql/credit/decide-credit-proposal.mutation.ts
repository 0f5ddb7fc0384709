import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, createUnionType, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from 'type-graphql';

import { ProposalDecision } from '@platform/kit/four-eyes/proposal.js';
import { decisionProblems, OwnProposal, ProposalDecided, ProposalNotFound, ProposalOfAnother, ProposalOutdated } from '@platform/kit/four-eyes/proposal-problems.js';
import type { RequestContext } from '@platform/kit/graphql/context.js';
import { givenReason } from '@platform/kit/graphql/given-reason.js';
import { requireId } from '@platform/kit/graphql/identifiers.js';
import type { Problem } from '@platform/kit/graphql/problem.js';
import type { ProposalDecision as Decision } from '@platform/kit/pure/four-eyes.js';

import { decideCreditProposal } from '../../actions/credit/decide-credit-proposal.js';
import { CreditProposal } from '../../db/credit/credit-proposal.entity.js';
import { creditProposalSource } from '../../db/credit/credit-sources.js';
import { nameOfAnswer, readBack } from '@platform/kit/graphql/read-back.js';
import { CreditRaiseOver } from './credit-problems.js';

@InputType({ description: 'A decision about a proposed limit or raise.' })
export class DecideCreditProposalInput {
  @Field(() => ID, { description: 'The proposal.' })
  proposalId: string;

  @Field(() => ProposalDecision, { description: 'Approved or rejected by a second person, or withdrawn by whoever proposed it.' })
  decision: Decision;

  @Field(() => String, { description: 'Why, 1 to 500 characters; kept with the proposal.' })
  reason: string;
}

const DecideCreditProposalResult = createUnionType({
  name: 'DecideCreditProposalResult',
  description: 'The decided proposal, or why it was not decided.',
  types: () => [CreditProposal, ProposalNotFound, ProposalDecided, OwnProposal, ProposalOfAnother, ProposalOutdated, CreditRaiseOver] as const,
  resolveType: nameOfAnswer,
});

const problems = { ...decisionProblems, RAISE_OVER: CreditRaiseOver } as const;

@Resolver()
export class DecideCreditProposalMutation {
  @Mutation(() => DecideCreditProposalResult, { description: 'Approves, rejects or withdraws a proposed limit or raise; an approved one bounds orders at once.' })
  async decideCreditProposal(
    @Arg('input', () => DecideCreditProposalInput, { description: 'The decision.' }) input: DecideCreditProposalInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<CreditProposal | Problem> {
    const reason = givenReason('input.reason', input.reason);
    const decided = await decideCreditProposal(context, { proposalId: requireId('input.proposalId', input.proposalId), decision: input.decision, reason });
    if ('refused' in decided) return new problems[decided.refused]();
    return readBack<CreditProposal>({ type: 'CreditProposal', source: creditProposalSource, id: decided.proposal.id }, context, info);
  }
}
