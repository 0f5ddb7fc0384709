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

import { CreditLine } from '../../db/credit/credit-line.entity.js';
import { CreditProposal } from '../../db/credit/credit-proposal.entity.js';
import { creditLineSource } from '../../db/credit/credit-sources.js';
import { moneyIn } from './credit-line.resolver.js';
import { creditProposalList } from './credit-proposal.list.js';

@Resolver(() => CreditProposal)
export class CreditProposalResolver extends proposalActs(() => CreditProposal) {
  @Query(() => creditProposalList.Connection, { description: 'Proposed limits and temporary raises of credit lines.' })
  creditProposals(@Args(() => creditProposalList.Args) args: ListArgumentsOf<typeof creditProposalList>, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Page<Thing>> {
    return creditProposalList.read(context, { args, selection: Selection.of(info) });
  }

  @FieldResolver(() => CreditLine, { description: 'The credit line it is about.' })
  creditLine(@Root() proposal: Thing, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing | null> {
    const selection = Selection.of(info);
    return batchOne(`lines of proposals ${selection.signature()}`, context, (ids) => readByIds(context.reads, { source: creditLineSource, selection, ids })).load(proposal['creditLineId'] as string);
  }

  @FieldResolver(() => Money, { description: 'The agreed limit when it was proposed.' })
  from(@Root() proposal: Thing): Money {
    return moneyIn(proposal, BigInt(proposal['fromMinor'] as string));
  }

  @FieldResolver(() => Money, { description: 'The proposed limit; of a raise, by how much the limit is raised.' })
  amount(@Root() proposal: Thing): Money {
    return moneyIn(proposal, BigInt(proposal['amountMinor'] as string));
  }
}
