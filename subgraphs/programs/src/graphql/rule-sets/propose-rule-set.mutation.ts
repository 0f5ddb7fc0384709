import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, createUnionType, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';

import { ProposalPending } from '@platform/kit/four-eyes/proposal-problems.js';
import type { RequestContext } from '@platform/kit/graphql/context.js';
import { givenReason } from '@platform/kit/graphql/given-reason.js';
import { requireId } from '@platform/kit/graphql/identifiers.js';
import { type Problem, VersionConflict } from '@platform/kit/graphql/problem.js';
import { LocalDateScalar } from '@platform/kit/graphql/scalars.js';
import type { LocalDate } from '@platform/kit/pure/local-date.js';

import { type ProposingOfRuleSet, proposeRuleSetPublication, proposeRuleSetRetirement } from '../../actions/rule-sets/propose-rule-set.js';
import { ProgramCode } from '../../db/program-code.js';
import { RuleSetProposal } from '../../db/rule-sets/rule-set-proposal.entity.js';
import { ruleSetProposalSource } from '../../db/rule-sets/rule-set-sources.js';
import { nameOfAnswer, readBack } from '@platform/kit/graphql/read-back.js';
import { LaterTermsExist, NothingInForceAfter, RuleSetDraftNotFound, RuleSetDraftSettled, RuleSetNotFound, TermsEndAlready, TermsNotInTheFuture } from './rule-set-problems.js';
import { requireTermsRegion } from './save-rule-set-draft.mutation.js';

@InputType({ description: 'That a draft be published.' })
export class ProposeRuleSetPublicationInput {
  @Field(() => ID, { description: 'The draft.' })
  draftId: string;

  @Field(() => Int, { description: 'The version of the draft you have read: that one is published, or none.' })
  expectedVersion: number;

  @Field(() => String, { description: 'Why, 1 to 500 characters.' })
  reason: string;
}

@InputType({ description: 'That published terms end.' })
export class ProposeRuleSetRetirementInput {
  @Field(() => ProgramCode, { description: 'The programme.' })
  program: ProgramCode;

  @Field(() => String, { description: 'ISO 3166 region of the terms.' })
  region: string;

  @Field(() => Int, { description: 'Their version.' })
  version: number;

  @Field(() => LocalDateScalar, { description: 'The first day no longer in force, after today.' })
  endsOn: LocalDate;

  @Field(() => String, { description: 'Why, 1 to 500 characters.' })
  reason: string;
}

const ProposeRuleSetResult = createUnionType({
  name: 'ProposeRuleSetResult',
  description: 'The proposal, to be decided by another manager, or why there is none.',
  types: () =>
    [RuleSetProposal, RuleSetDraftNotFound, RuleSetDraftSettled, RuleSetNotFound, ProposalPending, TermsNotInTheFuture, LaterTermsExist, TermsEndAlready, NothingInForceAfter, VersionConflict] as const,
  resolveType: nameOfAnswer,
});

const problems = {
  DRAFT_UNKNOWN: RuleSetDraftNotFound,
  NOT_A_DRAFT: RuleSetDraftSettled,
  RULE_SET_UNKNOWN: RuleSetNotFound,
  PROPOSAL_PENDING: ProposalPending,
  NOT_IN_THE_FUTURE: TermsNotInTheFuture,
  LATER_TERMS_EXIST: LaterTermsExist,
  ENDS_ALREADY: TermsEndAlready,
  NOTHING_IN_FORCE_AFTER: NothingInForceAfter,
} as const;

@Resolver()
export class ProposeRuleSetMutation {
  @Mutation(() => ProposeRuleSetResult, { description: 'Proposes that a draft be published as it is; another manager decides. Publishing ends the terms before it.' })
  async proposeRuleSetPublication(
    @Arg('input', () => ProposeRuleSetPublicationInput, { description: 'Which draft, and why.' }) input: ProposeRuleSetPublicationInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<RuleSetProposal | Problem> {
    const { expectedVersion } = input;
    return answer(await proposeRuleSetPublication(context, { draftId: requireId('input.draftId', input.draftId), expectedVersion, reason: givenReason('input.reason', input.reason) }), context, info);
  }

  @Mutation(() => ProposeRuleSetResult, { description: 'Proposes that published terms end, so that wider ones hold; another manager decides.' })
  async proposeRuleSetRetirement(
    @Arg('input', () => ProposeRuleSetRetirementInput, { description: 'Which terms, from when, and why.' }) input: ProposeRuleSetRetirementInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<RuleSetProposal | Problem> {
    const region = requireTermsRegion('input.region', input.region);
    return answer(await proposeRuleSetRetirement(context, { ...input, region, reason: givenReason('input.reason', input.reason) }), context, info);
  }
}

async function answer(proposed: ProposingOfRuleSet, context: RequestContext, info: GraphQLResolveInfo): Promise<RuleSetProposal | Problem> {
  if (!('refused' in proposed)) return readBack({ type: 'RuleSetProposal', source: ruleSetProposalSource, id: proposed.proposalId }, context, info);
  return proposed.refused === 'VERSION_CONFLICT' ? VersionConflict.at(proposed.currentVersion) : new problems[proposed.refused]();
}
