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

import { decideRuleSetProposal } from '../../actions/rule-sets/decide-rule-set-proposal.js';
import { RuleSetProposal } from '../../db/rule-sets/rule-set-proposal.entity.js';
import { ruleSetProposalSource } from '../../db/rule-sets/rule-set-sources.js';
import { nameOfAnswer, readBack } from '@platform/kit/graphql/read-back.js';

@InputType({ description: 'A decision about a proposal to publish or end terms.' })
export class DecideRuleSetProposalInput {
  @Field(() => ID, { description: 'The proposal.' })
  proposalId: string;

  @Field(() => ProposalDecision, { description: 'Approved or rejected by a second person, or withdrawn by whoever proposed it.' })
  decision: Decision;

  @Field(() => String, { description: 'Why, 1 to 500 characters; kept with the proposal.' })
  reason: string;
}

const DecideRuleSetProposalResult = createUnionType({
  name: 'DecideRuleSetProposalResult',
  description: 'The decided proposal, or why it was not decided.',
  types: () => [RuleSetProposal, ProposalNotFound, ProposalDecided, OwnProposal, ProposalOfAnother, ProposalOutdated] as const,
  resolveType: nameOfAnswer,
});

@Resolver()
export class DecideRuleSetProposalMutation {
  @Mutation(() => DecideRuleSetProposalResult, { description: 'Approves, rejects or withdraws a proposal about terms. Approved ones are told to all subgraphs, and partners are judged by them from their first day.' })
  async decideRuleSetProposal(
    @Arg('input', () => DecideRuleSetProposalInput, { description: 'The decision.' }) input: DecideRuleSetProposalInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<RuleSetProposal | Problem> {
    const reason = givenReason('input.reason', input.reason);
    const decided = await decideRuleSetProposal(context, { proposalId: requireId('input.proposalId', input.proposalId), decision: input.decision, reason });
    if ('refused' in decided) return new decisionProblems[decided.refused]();
    return readBack({ type: 'RuleSetProposal', source: ruleSetProposalSource, id: decided.proposalId }, context, info);
  }
}
