import 'reflect-metadata';

import { Arg, Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';

import type { LocalizedText } from '../pure/locale.js';
import type { RuleSet } from '../pure/rule-set.js';
import { type Assessed, AssessmentOutcome, type CriterionResult as Judged, Verdict } from '../pure/verdict.js';
import { Locale } from './locale.js';
import { LocalDateScalar } from './scalars.js';

registerEnumType(Verdict, {
  name: 'Verdict',
  description: 'How one criterion is judged.',
  valuesConfig: {
    MET: { description: 'The facts satisfy it.' },
    NOT_MET: { description: 'The facts contradict it.' },
    NEEDS_EVIDENCE: { description: 'Not known, not reviewed or not due yet; never a refusal.' },
    NOT_APPLICABLE: { description: 'It is not asked of these facts.' },
  },
});

registerEnumType(AssessmentOutcome, {
  name: 'AssessmentOutcome',
  description: 'How all criteria together are judged.',
  valuesConfig: {
    ELIGIBLE: { description: 'Every criterion that applies is met. It admits nobody: admission is a person’s act.' },
    PENDING: { description: 'No criterion is contradicted, but at least one needs evidence.' },
    NOT_ELIGIBLE: { description: 'At least one criterion is not met.' },
  },
});

/** A published rule set with its fingerprint. */
export interface HashedRuleSet extends RuleSet {
  sha256: string;
}

@Directive('@shareable')
@ObjectType({ description: 'Which published terms an assessment was made by.', simpleResolvers: true })
export class RuleSetRef {
  @Field(() => String, { description: 'Code of the programme.' })
  program: string;

  @Field(() => String, { description: 'ISO 3166 region the terms are for; 001 where they hold in every region without terms of its own.' })
  region: string;

  @Field(() => Int, { description: 'Version, counted from 1 in each programme and region.' })
  version: number;

  @Field(() => LocalDateScalar, { description: 'First day in force.' })
  effectiveFrom: string;

  @Field(() => String, { description: 'SHA-256 of the terms, in hexadecimal.' })
  sha256: string;
}

@Directive('@shareable')
@ObjectType({ description: 'How one criterion is judged, and why.', simpleResolvers: true })
export class CriterionResult {
  @Field(() => ID, { description: 'Id of the criterion, as AASP.QUARTERLY_REPAIRS.' })
  criterion: string;

  @Field(() => Verdict, { description: 'How it is judged.' })
  verdict: Verdict;

  @Field(() => String, { description: 'Why, as a code: BELOW_MINIMUM, FACT_MISSING, NOT_YET_DUE and the like.' })
  reasonCode: string;

  @Field(() => String, { nullable: true, description: 'What was found, as 99; null when nothing is known.' })
  observed: string | null;

  @Field(() => String, { nullable: true, description: 'What the terms ask, as >= 100.' })
  required: string | null;

  @Field(() => [ID], { description: 'Ids of the requirements it comes from.' })
  sources: readonly string[];

  texts: LocalizedText;

  @Field(() => String, { description: 'The criterion in words.' })
  text(@Arg('locale', () => Locale, { nullable: true, description: 'The language; English when absent.' }) locale?: Locale | null): string {
    return this.texts[locale ?? Locale.en];
  }
}

@Directive('@shareable')
@ObjectType({ description: 'Facts held against the terms of a programme, criterion by criterion.', simpleResolvers: true })
export class Assessment {
  @Field(() => AssessmentOutcome, { description: 'All criteria together.' })
  overall: AssessmentOutcome;

  @Field(() => [CriterionResult], { description: 'Each criterion, in the order of the programme’s document.' })
  results: CriterionResult[];

  @Field(() => RuleSetRef, { description: 'The terms that were applied.' })
  ruleSet: RuleSetRef;

  @Field(() => String, { nullable: true, description: 'Version of the business calendar; null where none was used.' })
  calendarVersion: string | null;
}

/** What the pure rules found, with the texts and the fingerprint of the terms they were given. */
export function assessmentOf({ overall, results }: Assessed, { ruleSet, calendarVersion = null }: { ruleSet: HashedRuleSet; calendarVersion?: string | null }): Assessment {
  return { overall, results: results.map((result) => criterionResultOf(result, ruleSet)), ruleSet: ruleSetRefOf(ruleSet), calendarVersion };
}

export function criterionResultOf(result: Judged, ruleSet: RuleSet): CriterionResult {
  const criterion = ruleSet.criteria.find(({ id }) => id === result.criterion);
  if (criterion === undefined) throw new Error(`Rule set ${ruleSet.program} ${ruleSet.region} version ${ruleSet.version} has no criterion ${result.criterion}.`);
  return Object.assign(new CriterionResult(), result, { texts: criterion.text });
}

export function ruleSetRefOf({ program, region, version, effectiveFrom, sha256 }: HashedRuleSet): RuleSetRef {
  return { program, region, version, effectiveFrom, sha256 };
}
