import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';

import { proposalActs } from '@platform/kit/four-eyes/proposal-acts.js';
import type { RequestContext } from '@platform/kit/graphql/context.js';
import { batchOne } from '@platform/kit/list/batch.js';
import type { Page } from '@platform/kit/list/connection.js';
import type { ListArgumentsOf } from '@platform/kit/list/define-list.js';
import { readByIds } from '@platform/kit/list/read-list.js';
import { Selection } from '@platform/kit/list/selection.js';
import type { Thing } from '@platform/kit/list/source.js';

import { ServiceAccount } from '../db/service-account.entity.js';
import { serviceAccountSource } from '../db/sources.js';
import { StandingProposal } from '../db/standing-proposal.entity.js';
import { standingProposalList } from './standing-proposal.list.js';

@Resolver(() => StandingProposal)
export class StandingProposalResolver extends proposalActs(() => StandingProposal) {
  @Query(() => standingProposalList.Connection, { description: 'Proposed changes of standing.' })
  standingProposals(@Args(() => standingProposalList.Args) args: ListArgumentsOf<typeof standingProposalList>, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Page<Thing>> {
    return standingProposalList.read(context, { args, selection: Selection.of(info) });
  }

  @FieldResolver(() => ServiceAccount, { description: 'The account it is about.' })
  account(@Root() proposal: StandingProposal, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing | null> {
    const selection = Selection.of(info);
    return batchOne(`accounts of proposals ${selection.signature()}`, context, (ids) => readByIds(context.reads, { source: serviceAccountSource, selection, ids })).load(proposal.accountId);
  }
}
