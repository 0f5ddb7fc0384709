import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Field, FieldResolver, Info, InputType, Query, Resolver, Root } from 'type-graphql';

import { proposalActs } from '@platform/kit/four-eyes/proposal-acts.js';
import type { RequestContext } from '@platform/kit/graphql/context.js';
import { Money } from '@platform/kit/graphql/money.js';
import { batchOne } from '@platform/kit/list/batch.js';
import type { Page } from '@platform/kit/list/connection.js';
import { defineList, type ListArgumentsOf } from '@platform/kit/list/define-list.js';
import { SortDirection } from '@platform/kit/list/page-arguments.js';
import { readByIds } from '@platform/kit/list/read-list.js';
import { Selection } from '@platform/kit/list/selection.js';
import type { Thing } from '@platform/kit/list/source.js';

import { balanceProposalSource } from '../../db/balances/balance-proposal-source.js';
import { BalanceProposal } from '../../db/balances/balance-proposal.entity.js';
import { invoiceSource } from '../../db/billing/billing-sources.js';
import { Invoice } from '../../db/billing/billing-types.js';
import { moneyAt } from '../billing/money-at.js';

@InputType({ description: 'Which proposals to give a balance back to list.' })
export class BalanceProposalFilter {
  @Field(() => Boolean, { nullable: true, description: 'Only those that are still to be decided (true), or only those that are (false).' })
  isOpen?: boolean | null;
}

export const balanceProposalList = defineList({
  name: 'BalanceProposal',
  node: BalanceProposal,
  source: balanceProposalSource,
  filter: BalanceProposalFilter,
  sorts: { PROPOSED_AT: { expression: 'p.proposed_at', type: 'timestamptz', description: 'When they were proposed.' } },
  defaultSort: { field: 'PROPOSED_AT', direction: SortDirection.DESC },
  conditions: ({ isOpen }) => (isOpen == null ? [] : [`p.decision is ${isOpen ? '' : 'not '}null`]),
});

@Resolver(() => BalanceProposal)
export class BalanceProposalResolver extends proposalActs(() => BalanceProposal) {
  @Query(() => balanceProposalList.Connection, { description: 'Proposals to pay out what is to an organisation’s credit, or to set it off.' })
  balanceProposals(@Args(() => balanceProposalList.Args) args: ListArgumentsOf<typeof balanceProposalList>, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Page<Thing>> {
    return balanceProposalList.read(context, { args, selection: Selection.of(info) });
  }

  @FieldResolver(() => Invoice, { description: 'The invoice that has more paid or credited than it says.' })
  async invoice(@Root() proposal: Thing, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing | null> {
    return invoiceOf(proposal['invoiceId'] as string, { context, info });
  }

  @FieldResolver(() => Invoice, { nullable: true, description: 'The invoice it is set off against; null for a payout.' })
  target(@Root() proposal: Thing, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing | null> | null {
    return proposal['targetId'] === null ? null : invoiceOf(proposal['targetId'] as string, { context, info });
  }

  @FieldResolver(() => Money, { description: 'How much is given back.' })
  amount(@Root() proposal: Thing): Money {
    return moneyAt(proposal, 'amountMinor');
  }
}

function invoiceOf(id: string, { context, info }: { context: RequestContext; info: GraphQLResolveInfo }): Promise<Thing | null> {
  const selection = Selection.of(info);
  return batchOne(`invoices of proposals ${selection.signature()}`, context, (ids) => readByIds(context.reads, { source: invoiceSource, selection, ids })).load(id);
}
