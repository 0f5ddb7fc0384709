import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, createUnionType, Ctx, Field, ID, Info, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';

import { ProposalDecision } from '@platform/kit/four-eyes/proposal.js';
import { decisionProblems, OwnProposal, ProposalDecided, ProposalNotFound, ProposalOfAnother, ProposalOutdated, ProposalPending } from '@platform/kit/four-eyes/proposal-problems.js';
import type { RequestContext } from '@platform/kit/graphql/context.js';
import { badUserInput } from '@platform/kit/graphql/errors.js';
import { givenReason } from '@platform/kit/graphql/given-reason.js';
import { requireId } from '@platform/kit/graphql/identifiers.js';
import { Problem } from '@platform/kit/graphql/problem.js';
import { nameOfAnswer, readBack } from '@platform/kit/graphql/read-back.js';
import type { ProposalDecision as Decision } from '@platform/kit/pure/four-eyes.js';

import { decideBalanceProposal } from '../../actions/balances/decide-balance-proposal.js';
import { proposeBalance } from '../../actions/balances/propose-balance.js';
import { balanceProposalSource } from '../../db/balances/balance-proposal-source.js';
import { BalanceProposal, BalanceProposalKind } from '../../db/balances/balance-proposal.entity.js';
import { AmountMinorScalar } from '../amount-minor.scalar.js';
import { InvoiceNotFound, MoreThanOpen, NothingToSettle, PaymentCurrencyDiffers } from '../billing/billing-problems.js';

@ObjectType({ implements: Problem, description: 'Less than that is to the organisation’s credit on the invoice, or nothing.' })
export class MoreThanBalance extends Problem {
  readonly __typename = 'MoreThanBalance';
  override message = 'Less than that is to the organisation’s credit on this invoice.';
}

@InputType({ description: 'What is to an organisation’s credit, to be given back.' })
export class ProposeBalanceInput {
  @Field(() => ID, { description: 'The invoice that has more paid or credited than it says.' })
  invoiceId: string;

  @Field(() => BalanceProposalKind, { description: 'How it is given back.' })
  kind: BalanceProposalKind;

  @Field(() => ID, { nullable: true, description: 'The invoice to set it off against; null for a payout.' })
  targetInvoiceId?: string | null;

  @Field(() => AmountMinorScalar, { description: 'How much, at most what is to the organisation’s credit.' })
  amountMinor: string;

  @Field(() => String, { description: 'Why, 1 to 500 characters.' })
  reason: string;
}

@InputType({ description: 'A decision about giving a balance back.' })
export class DecideBalanceProposalInput {
  @Field(() => ID, { description: 'The proposal.' })
  proposalId: string;

  @Field(() => ProposalDecision, { description: 'Approved or rejected by a second person, or withdrawn by whoever proposed it.' })
  decision: Decision;

  @Field(() => String, { description: 'Why, 1 to 500 characters; kept with the proposal.' })
  reason: string;
}

const ProposeBalanceResult = createUnionType({
  name: 'ProposeBalanceResult',
  description: 'The proposal, or why there is none.',
  types: () => [BalanceProposal, InvoiceNotFound, ProposalPending, MoreThanBalance, MoreThanOpen, NothingToSettle, PaymentCurrencyDiffers] as const,
  resolveType: nameOfAnswer,
});
const DecideBalanceProposalResult = createUnionType({
  name: 'DecideBalanceProposalResult',
  description: 'The decided proposal, or why it was not decided.',
  types: () => [BalanceProposal, ProposalNotFound, ProposalDecided, OwnProposal, ProposalOfAnother, ProposalOutdated] as const,
  resolveType: nameOfAnswer,
});

const proposeProblems = {
  INVOICE_UNKNOWN: InvoiceNotFound,
  PROPOSAL_PENDING: ProposalPending,
  NOTHING_TO_GIVE_BACK: MoreThanBalance,
  MORE_THAN_BALANCE: MoreThanBalance,
  OTHER_CURRENCY: PaymentCurrencyDiffers,
  NOTHING_OPEN: NothingToSettle,
  MORE_THAN_OPEN: MoreThanOpen,
} as const;

@Resolver()
export class BalanceMutations {
  @Mutation(() => ProposeBalanceResult, { description: 'Proposes to pay out what is to an organisation’s credit, or to set it off against another of its invoices; a second person decides.' })
  async proposeBalance(@Arg('input', () => ProposeBalanceInput, { description: 'What to give back.' }) input: ProposeBalanceInput, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<BalanceProposal | Problem> {
    if (input.amountMinor === '0') throw badUserInput('input.amountMinor', 'nothing is given back');
    if ((input.kind === 'SET_OFF') !== (input.targetInvoiceId != null)) throw badUserInput('input.targetInvoiceId', 'is named for a set-off, and for nothing else');
    const targetId = input.targetInvoiceId == null ? null : requireId('input.targetInvoiceId', input.targetInvoiceId);
    const invoiceId = requireId('input.invoiceId', input.invoiceId);
    if (targetId === invoiceId) throw badUserInput('input.targetInvoiceId', 'is the same invoice');
    const reason = givenReason('input.reason', input.reason);
    const proposed = await proposeBalance(context, { invoiceId, targetId, kind: input.kind, amountMinor: BigInt(input.amountMinor), reason });
    if ('refused' in proposed) return new proposeProblems[proposed.refused]();
    return readBack<BalanceProposal>({ type: 'BalanceProposal', source: balanceProposalSource, id: proposed.proposal.id }, context, info);
  }

  @Mutation(() => DecideBalanceProposalResult, { description: 'Approves, rejects or withdraws a proposal to give a balance back; an approved one is booked at once.' })
  async decideBalanceProposal(@Arg('input', () => DecideBalanceProposalInput, { description: 'The decision.' }) input: DecideBalanceProposalInput, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<BalanceProposal | Problem> {
    const reason = givenReason('input.reason', input.reason);
    const decided = await decideBalanceProposal(context, { proposalId: requireId('input.proposalId', input.proposalId), decision: input.decision, reason });
    if ('refused' in decided) return new decisionProblems[decided.refused]();
    return readBack<BalanceProposal>({ type: 'BalanceProposal', source: balanceProposalSource, id: decided.proposal.id }, context, info);
  }
}
