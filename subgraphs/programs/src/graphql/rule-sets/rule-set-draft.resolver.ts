import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';

import { proposalActs } from '@platform/kit/four-eyes/proposal-acts.js';
import type { RequestContext } from '@platform/kit/graphql/context.js';
import { requireId } from '@platform/kit/graphql/identifiers.js';
import { batchOne } from '@platform/kit/list/batch.js';
import type { Page } from '@platform/kit/list/connection.js';
import type { ListArgumentsOf } from '@platform/kit/list/define-list.js';
import { readByIds } from '@platform/kit/list/read-list.js';
import { Selection } from '@platform/kit/list/selection.js';
import type { Thing } from '@platform/kit/list/source.js';
import type { Criterion as CriterionOfTerms } from '@platform/kit/pure/criterion.js';
import { ruleSetsOf } from '@platform/kit/rule-sets/rule-sets-of.js';

import { RuleSetDraft } from '../../db/rule-sets/rule-set-draft.entity.js';
import { RuleSetProposal } from '../../db/rule-sets/rule-set-proposal.entity.js';
import { ruleSetDraftSource } from '../../db/rule-sets/rule-set-sources.js';
import { ruleSetChanges } from '../../domain/rule-sets/rule-set-changes.js';
import { Criterion, shownCriteria } from './rule-set.js';
import { RuleSetChange } from './rule-set-change.js';
import { ruleSetDraftList, ruleSetProposalList } from './rule-set-draft.list.js';

type DraftThing = Thing & Pick<RuleSetDraft, 'program' | 'basedOnRegion' | 'basedOnVersion'>;

@Resolver(() => RuleSetDraft)
export class RuleSetDraftResolver {
  @Query(() => RuleSetDraft, { nullable: true, description: 'One draft of terms; null when there is none.' })
  async ruleSetDraft(@Arg('id', () => ID, { description: 'Id of the draft.' }) id: string, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing | null> {
    const [draft] = await readByIds(context.reads, { source: ruleSetDraftSource, selection: Selection.of(info), ids: [requireId('id', id)] });
    return draft ?? null;
  }

  @Query(() => ruleSetDraftList.Connection, { description: 'Drafts of terms, the latest changed first.' })
  ruleSetDrafts(@Args(() => ruleSetDraftList.Args) args: ListArgumentsOf<typeof ruleSetDraftList>, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Page<Thing>> {
    return ruleSetDraftList.read(context, { args, selection: Selection.of(info) });
  }

  @FieldResolver(() => [Criterion], { description: 'The requirements as they would be.' })
  criteria(@Root() draft: Thing): Criterion[] {
    return shownCriteria(draft['criteria'] as CriterionOfTerms[]);
  }

  @FieldResolver(() => [RuleSetChange], { description: 'What differs from the terms it is a copy of.' })
  async changes(@Root() draft: DraftThing, @Ctx() context: RequestContext): Promise<RuleSetChange[]> {
    const { program, basedOnRegion, basedOnVersion } = draft;
    const base = (await ruleSetsOf(context)).find((terms) => terms.program === program && terms.region === basedOnRegion && terms.version === basedOnVersion)!;
    return ruleSetChanges(base.criteria, draft['changes'] as CriterionOfTerms[]);
  }
}

@Resolver(() => RuleSetProposal)
export class RuleSetProposalResolver extends proposalActs(() => RuleSetProposal) {
  @Query(() => ruleSetProposalList.Connection, { description: 'Proposals to publish or end terms, the latest first.' })
  ruleSetProposals(@Args(() => ruleSetProposalList.Args) args: ListArgumentsOf<typeof ruleSetProposalList>, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Page<Thing>> {
    return ruleSetProposalList.read(context, { args, selection: Selection.of(info) });
  }

  @FieldResolver(() => RuleSetDraft, { nullable: true, description: 'The draft; null where terms are to end.' })
  async draft(@Root() { draftId }: RuleSetProposal, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing | null> {
    if (draftId === null) return null;
    const selection = Selection.of(info);
    return batchOne(`drafts of proposals ${selection.signature()}`, context, (ids) => readByIds(context.reads, { source: ruleSetDraftSource, selection, ids })).load(draftId);
  }
}
