import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';

import { proposalActs } from '@platform/kit/four-eyes/proposal-acts.js';
import type { RequestContext } from '@platform/kit/graphql/context.js';
import { Money } from '@platform/kit/graphql/money.js';
import { batchOne } from '@platform/kit/list/batch.js';
import type { Page } from '@platform/kit/list/connection.js';
import type { ListArgumentsOf } from '@platform/kit/list/define-list.js';
import { readByIds } from '@platform/kit/list/read-list.js';
import { Selection } from '@platform/kit/list/selection.js';
import type { Thing } from '@platform/kit/list/source.js';

import { CardHold } from '../../db/holds/card-hold.entity.js';
import { HoldProposal } from '../../db/holds/hold-proposal.entity.js';
import { cardHoldSource } from '../../db/holds/hold-sources.js';
import type { HoldRuling } from '../../domain/holds/hold-ruling.js';
import { heldMoney } from './hold-money.js';
import { holdProposalList } from './hold-proposal.list.js';

@Resolver(() => HoldProposal)
export class HoldProposalResolver extends proposalActs(() => HoldProposal) {
  @Query(() => holdProposalList.Connection, { description: 'Proposed decisions about holds: cards to free, retail prices to charge, amounts to give back or to write off.' })
  holdProposals(@Args(() => holdProposalList.Args) args: ListArgumentsOf<typeof holdProposalList>, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Page<Thing>> {
    return holdProposalList.read(context, { args, selection: Selection.of(info) });
  }

  @FieldResolver(() => CardHold, { description: 'The hold it is about.' })
  async cardHold(@Root() proposal: Thing, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing> {
    const selection = Selection.of(info);
    return (await batchOne(`holds of proposals ${selection.signature()}`, context, (ids) => readByIds(context.reads, { source: cardHoldSource, selection, ids })).load(proposal['holdId'] as string))!;
  }

  @FieldResolver(() => Money, { nullable: true, description: 'The amount that is charged, given back or given up by it; null where none is.' })
  amount(@Root() proposal: Thing): Money | null {
    const moved: Readonly<Partial<Record<HoldRuling, string>>> = { CHARGE_RETAIL: 'heldMinor', REFUND: 'settleMinor', WRITE_OFF: 'settleMinor' };
    const column = moved[proposal['ruling'] as HoldRuling];
    return column === undefined ? null : heldMoney(proposal, proposal[column] as string | null);
  }
}
