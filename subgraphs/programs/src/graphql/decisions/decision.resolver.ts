import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';

import { Assessment, assessmentOf, type HashedRuleSet, RuleSetRef, ruleSetRefOf } from '@platform/kit/graphql/assessment.js';
import type { RequestContext } from '@platform/kit/graphql/context.js';
import { requireId } from '@platform/kit/graphql/identifiers.js';
import type { Page } from '@platform/kit/list/connection.js';
import type { ListArgumentsOf } from '@platform/kit/list/define-list.js';
import { ownRows } from '@platform/kit/list/own-rows.js';
import { readByIds } from '@platform/kit/list/read-list.js';
import { Selection } from '@platform/kit/list/selection.js';
import type { Thing } from '@platform/kit/list/source.js';
import { canonicalJson } from '@platform/kit/pure/canonical-json.js';
import { ruleSetsOf } from '@platform/kit/rule-sets/rule-sets-of.js';

import { replayDecision, type StoredDecision } from '../../actions/decisions/replay-decision.js';
import { Decision } from '../../db/decisions/decision.entity.js';
import { decisionSource } from '../../db/decisions/decision-sources.js';
import { readStoredDecisions } from '../../db/decisions/read-stored-decisions.js';
import { Organization } from '../../db/organization/organization.entity.js';
import type { FactsSnapshot } from '../../domain/decisions/facts-snapshot.js';
import { organizationById } from '../organization/organization-by-id.js';
import { DecisionFact, DecisionReplay } from './decision-parts.js';
import { decisionList } from './decision.list.js';

type DecisionThing = Thing & Pick<StoredDecision, 'program' | 'region' | 'ruleSetVersion' | 'overall'> & { organizationId: string; calendarVersion: string | null };

@Resolver(() => Decision)
export class DecisionResolver {
  @Query(() => Decision, { nullable: true, description: 'One decision; null when there is none that you may see.' })
  async decision(@Arg('id', () => ID, { description: 'Id of the decision.' }) id: string, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing | null> {
    const [decision] = await readByIds(context.reads, { source: decisionSource, selection: Selection.of(info), ids: [requireId('id', id)] });
    return decision ?? null;
  }

  @Query(() => decisionList.Connection, { description: 'Decisions that you may see, the latest first.' })
  decisions(@Args(() => decisionList.Args) args: ListArgumentsOf<typeof decisionList>, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Page<Thing>> {
    return decisionList.read(context, { args, selection: Selection.of(info), within: ownRows(context, 'd.tenant_id') });
  }

  @Query(() => DecisionReplay, { nullable: true, description: 'Makes a decision once more from the facts it kept and compares; null when there is none that you may see. Stores nothing.' })
  async replayDecision(@Arg('id', () => ID, { description: 'Id of the decision.' }) id: string, @Ctx() context: RequestContext): Promise<DecisionReplay | null> {
    const [[stored], ruleSets] = await Promise.all([readStoredDecisions(context.reads, [requireId('id', id)]), ruleSetsOf(context)]);
    if (stored === undefined) return null;
    const differences = replayDecision(stored, ruleSets);
    return { equal: differences.length === 0, differences };
  }

  @FieldResolver(() => Organization, { description: 'The organisation that was judged.' })
  organization(@Root() { organizationId }: DecisionThing, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing | null> {
    return organizationById(organizationId, context, info);
  }

  @FieldResolver(() => RuleSetRef, { description: 'The terms it was judged by.' })
  async ruleSet(@Root() decision: DecisionThing, @Ctx() context: RequestContext): Promise<RuleSetRef> {
    return ruleSetRefOf(termsOf(decision, await ruleSetsOf(context)));
  }

  @FieldResolver(() => Assessment, { description: 'Each criterion as it was judged. What is waived stays NOT_MET here; `overall` counts it as passed.' })
  async assessment(@Root() decision: DecisionThing, @Ctx() context: RequestContext): Promise<Assessment> {
    const { overall, calendarVersion } = decision;
    const results = decision['assessment'] as StoredDecision['results'];
    return assessmentOf({ overall, results }, { ruleSet: termsOf(decision, await ruleSetsOf(context)), calendarVersion });
  }

  @FieldResolver(() => [DecisionFact], { description: 'The facts it was made of, by name.' })
  facts(@Root() decision: Thing): DecisionFact[] {
    return Object.entries(decision['facts'] as FactsSnapshot)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, { value, source, observedAt }]) => ({ name, value: canonicalJson(value), source, observedAt }));
  }
}

function termsOf({ program, region, ruleSetVersion }: DecisionThing, ruleSets: readonly HashedRuleSet[]): HashedRuleSet {
  return ruleSets.find((terms) => terms.program === program && terms.region === region && terms.version === ruleSetVersion)!;
}
