import 'reflect-metadata';

import { Arg, Args, ArgsType, Ctx, Field, Int, Query, Resolver } from 'type-graphql';

import { answerOrRefuse } from '@platform/kit/graphql/answer-or-refuse.js';
import type { RequestContext } from '@platform/kit/graphql/context.js';
import { requireRegion } from '@platform/kit/graphql/region.js';
import { ruleSetInForce } from '@platform/kit/pure/rule-set.js';
import { localDateAt } from '@platform/kit/pure/time-zone.js';
import { Refusal } from '@platform/kit/pure/refusal.js';
import { ruleSetsOf } from '@platform/kit/rule-sets/rule-sets-of.js';

import { ProgramCode } from '../../db/program-code.js';
import { ruleSetChanges } from '../../domain/rule-sets/rule-set-changes.js';
import { RuleSet, shownRuleSet } from './rule-set.js';
import { RuleSetChange } from './rule-set-change.js';

@ArgsType()
export class RuleSetVersions {
  @Field(() => ProgramCode, { description: 'The programme.' })
  program: ProgramCode;

  @Field(() => String, { description: 'ISO 3166 region of the terms, or 001.' })
  region: string;

  @Field(() => Int, { description: 'The earlier version.' })
  from: number;

  @Field(() => Int, { description: 'The later version.' })
  to: number;
}

@Resolver()
export class RuleSetResolver {
  @Query(() => RuleSet, { nullable: true, description: 'The terms of a programme in force in a region on a day; null when there are none.' })
  async ruleSet(
    @Arg('program', () => ProgramCode, { description: 'The programme.' }) program: ProgramCode,
    @Arg('region', () => String, { description: 'ISO 3166 region, as NO or DE-BY; the terms of its country or of the world hold where it has none of its own.' }) region: string,
    @Arg('asOf', () => Date, { nullable: true, description: 'The day, by UTC; now when absent.' }) asOf: Date | null,
    @Ctx() context: RequestContext,
  ): Promise<RuleSet | null> {
    const asked = { program, region: requireRegion('region', region), on: answerOrRefuse('asOf', () => localDateAt(asOf ?? context.now(), 'UTC')) };
    const ruleSets = await ruleSetsOf(context);
    try {
      return shownRuleSet(ruleSetInForce(ruleSets, asked));
    } catch (error) {
      if (error instanceof Refusal && error.code === 'RULE_SET_NOT_FOUND') return null;
      throw error;
    }
  }

  @Query(() => [RuleSet], { description: 'All terms of a programme ever published, by region and version.' })
  async ruleSets(@Arg('program', () => ProgramCode, { description: 'The programme.' }) program: ProgramCode, @Ctx() context: RequestContext): Promise<RuleSet[]> {
    const ruleSets = await ruleSetsOf(context);
    return ruleSets.filter((ruleSet) => ruleSet.program === program).map(shownRuleSet);
  }

  @Query(() => [RuleSetChange], { nullable: true, description: 'What differs between two versions of the terms of a region, criterion by criterion; null when there is no such version.' })
  async ruleSetChanges(
    @Args(() => RuleSetVersions) { program, region, from, to }: RuleSetVersions,
    @Ctx() context: RequestContext,
  ): Promise<RuleSetChange[] | null> {
    const ruleSets = (await ruleSetsOf(context)).filter((terms) => terms.program === program && terms.region === region);
    const [before, after] = [from, to].map((version) => ruleSets.find((terms) => terms.version === version));
    return before && after ? ruleSetChanges(before.criteria, after.criteria) : null;
  }
}
