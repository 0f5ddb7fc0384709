import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, createUnionType, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';

import { ProposalPending } from '@platform/kit/four-eyes/proposal-problems.js';
import { answerOrRefuse } from '@platform/kit/graphql/answer-or-refuse.js';
import type { RequestContext } from '@platform/kit/graphql/context.js';
import { badUserInput } from '@platform/kit/graphql/errors.js';
import { givenReason } from '@platform/kit/graphql/given-reason.js';
import { requireId } from '@platform/kit/graphql/identifiers.js';
import { type Problem, VersionConflict } from '@platform/kit/graphql/problem.js';
import { requireRegion } from '@platform/kit/graphql/region.js';
import { currencyDecimals } from '@platform/kit/pure/money/currency.js';

import { proposeCreditRaise } from '../../actions/credit/propose-credit-raise.js';
import { proposeCreditLimit, type ProposingCredit } from '../../actions/credit/propose-credit.js';
import { CreditProposal } from '../../db/credit/credit-proposal.entity.js';
import { creditProposalSource } from '../../db/credit/credit-sources.js';
import { AccountOrganizationUnknown } from '../account-problems.js';
import { AmountMinorScalar } from '../amount-minor.scalar.js';
import { nameOfAnswer, readBack } from '@platform/kit/graphql/read-back.js';
import { CreditLimitUnchanged, CreditLineNotApproved, CreditLineNotFound, CreditRaiseOver, CreditRegionDiffers } from './credit-problems.js';

@InputType({ description: 'A limit to propose for a credit line.' })
export class ProposeCreditLimitInput {
  @Field(() => ID, { description: 'The organisation that is to order on it.' })
  organizationId: string;

  @Field(() => String, { description: 'ISO 3166 region whose finance group agrees, as NO: the organisation’s own, or its country.' })
  region: string;

  @Field(() => String, { description: 'ISO 4217 code, as NOK; an organisation has one line in each currency.' })
  currency: string;

  @Field(() => AmountMinorScalar, { description: 'The limit from then on; 0 ends the line.' })
  limitMinor: string;

  @Field(() => String, { description: 'The finance group it is agreed with, 1 to 120 characters.' })
  agreedWith: string;

  @Field(() => String, { description: 'Why, 1 to 500 characters; kept with the change.' })
  reason: string;

  @Field(() => Int, { nullable: true, description: 'The version of the line that you have read; null where there is none yet.' })
  expectedVersion?: number | null;
}

@InputType({ description: 'A temporary raise to propose for a credit line.' })
export class ProposeCreditRaiseInput {
  @Field(() => ID, { description: 'The credit line.' })
  creditLineId: string;

  @Field(() => AmountMinorScalar, { description: 'By how much its limit is raised.' })
  raiseMinor: string;

  @Field(() => Date, { description: 'When the raise ends.' })
  until: Date;

  @Field(() => String, { description: 'Why, 1 to 500 characters; kept with the change.' })
  reason: string;

  @Field(() => Int, { description: 'The version of the line that you have read.' })
  expectedVersion: number;
}

const ProposeCreditResult = createUnionType({
  name: 'ProposeCreditResult',
  description: 'The proposal, or why none was made.',
  types: () =>
    [CreditProposal, AccountOrganizationUnknown, CreditLineNotFound, CreditRegionDiffers, CreditLimitUnchanged, CreditLineNotApproved, CreditRaiseOver, ProposalPending, VersionConflict] as const,
  resolveType: nameOfAnswer,
});

const problems = {
  ORGANIZATION_UNKNOWN: AccountOrganizationUnknown,
  LINE_UNKNOWN: CreditLineNotFound,
  OTHER_REGION: CreditRegionDiffers,
  LIMIT_UNCHANGED: CreditLimitUnchanged,
  LINE_NOT_APPROVED: CreditLineNotApproved,
  RAISE_OVER: CreditRaiseOver,
  PROPOSAL_PENDING: ProposalPending,
} as const;

@Resolver()
export class ProposeCreditMutation {
  @Mutation(() => ProposeCreditResult, { description: 'Proposes the limit of a credit line: the first, a higher or a lower one; a second manager approves or rejects it.' })
  async proposeCreditLimit(@Arg('input', () => ProposeCreditLimitInput, { description: 'The limit.' }) input: ProposeCreditLimitInput, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<CreditProposal | Problem> {
    const reason = givenReason('input.reason', input.reason);
    const agreedWith = input.agreedWith.trim();
    if (agreedWith.length < 1 || agreedWith.length > 120) throw badUserInput('input.agreedWith', 'is not 1 to 120 characters long');
    answerOrRefuse('input.currency', () => currencyDecimals(input.currency));
    requireRegion('input.region', input.region);
    const organizationId = requireId('input.organizationId', input.organizationId);
    const proposing = await proposeCreditLimit(context, { ...input, organizationId, agreedWith, reason, limitMinor: BigInt(input.limitMinor), expectedVersion: input.expectedVersion ?? null });
    return answered(proposing, context, info);
  }

  @Mutation(() => ProposeCreditResult, { description: 'Proposes to raise a credit line for a time; a second manager approves or rejects it, and the raise ends by itself.' })
  async proposeCreditRaise(@Arg('input', () => ProposeCreditRaiseInput, { description: 'The raise.' }) input: ProposeCreditRaiseInput, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<CreditProposal | Problem> {
    const reason = givenReason('input.reason', input.reason);
    if (input.raiseMinor === '0') throw badUserInput('input.raiseMinor', 'a raise of nothing is none');
    const creditLineId = requireId('input.creditLineId', input.creditLineId);
    return answered(await proposeCreditRaise(context, { ...input, creditLineId, reason, raiseMinor: BigInt(input.raiseMinor) }), context, info);
  }
}

async function answered(proposing: ProposingCredit, context: RequestContext, info: GraphQLResolveInfo): Promise<CreditProposal | Problem> {
  if ('proposal' in proposing) return readBack<CreditProposal>({ type: 'CreditProposal', source: creditProposalSource, id: proposing.proposal.id }, context, info);
  return proposing.refused === 'VERSION_CONFLICT' ? VersionConflict.at(proposing.currentVersion) : new problems[proposing.refused]();
}
