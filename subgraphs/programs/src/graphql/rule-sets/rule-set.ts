import 'reflect-metadata';

import { Arg, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';

import type { HashedRuleSet } from '@platform/kit/graphql/assessment.js';
import { Locale } from '@platform/kit/graphql/locale.js';
import { LocalDateScalar } from '@platform/kit/graphql/scalars.js';
import { canonicalJson } from '@platform/kit/pure/canonical-json.js';
import type { Criterion as CriterionOfTerms, Phase } from '@platform/kit/pure/criterion.js';
import type { LocalizedText } from '@platform/kit/pure/locale.js';

import { ProgramCode } from '../../db/program-code.js';

const phases: { [P in Phase]: P } = { ENTRY: 'ENTRY', ONGOING: 'ONGOING', PER_TRANSACTION: 'PER_TRANSACTION' };
registerEnumType(phases, {
  name: 'CriterionPhase',
  description: 'When a criterion is judged.',
  valuesConfig: {
    ENTRY: { description: 'Before admission.' },
    ONGOING: { description: 'While taking part.' },
    PER_TRANSACTION: { description: 'On each order, repair or return.' },
  },
});

@ObjectType({ description: 'One requirement of a programme.', simpleResolvers: true })
export class Criterion {
  @Field(() => ID, { description: 'Its id, as AASP.QUARTERLY_REPAIRS.' })
  id: string;

  @Field(() => phases, { description: 'When it is judged.' })
  phase: Phase;

  @Field(() => String, { description: 'The check that judges it, as minCount.' })
  check: string;

  @Field(() => [String], { description: 'Kinds of evidence that speak to it.' })
  evidenceKinds: readonly string[];

  @Field(() => [ID], { description: 'Ids of the requirements it comes from.' })
  sources: readonly string[];

  texts: LocalizedText;
  guidances: LocalizedText | null;
  parameters: object;

  @Field(() => String, { description: 'The requirement in words.' })
  text(@Arg('locale', () => Locale, { nullable: true, description: 'The language; English when absent.' }) locale?: Locale | null): string {
    return this.texts[locale ?? Locale.en];
  }

  @Field(() => String, { nullable: true, description: 'What a reviewer looks at; null where the terms say nothing.' })
  guidance(@Arg('locale', () => Locale, { nullable: true, description: 'The language; English when absent.' }) locale?: Locale | null): string | null {
    return this.guidances?.[locale ?? Locale.en] ?? null;
  }

  @Field(() => String, { description: 'The numbers and words the check is given, as a JSON object.' })
  params(): string {
    return canonicalJson(this.parameters);
  }
}

@ObjectType({ description: 'The terms of one programme in one region from one date. Published terms never change.', simpleResolvers: true })
export class RuleSet {
  @Field(() => ProgramCode, { description: 'The programme.' })
  program: string;

  @Field(() => Int, { description: 'Version, counted from 1 in each programme and region.' })
  version: number;

  @Field(() => String, { description: 'ISO 3166 region the terms are for; 001 where they hold in every region without terms of its own.' })
  region: string;

  @Field(() => LocalDateScalar, { description: 'First day in force.' })
  effectiveFrom: string;

  @Field(() => LocalDateScalar, { nullable: true, description: 'First day no longer in force; null while open.' })
  effectiveTo: string | null;

  @Field(() => String, { description: 'SHA-256 of the canonical JSON of programme, region, version, first day and criteria, in hexadecimal.' })
  sha256: string;

  criteriaOfTerms: readonly CriterionOfTerms[];

  @Field(() => [Criterion], { description: 'The requirements, in the order of the programme’s document.' })
  criteria(): Criterion[] {
    return shownCriteria(this.criteriaOfTerms);
  }
}

export function shownCriteria(criteria: readonly CriterionOfTerms[]): Criterion[] {
  return criteria.map(({ text, guidance, params, ...criterion }) => Object.assign(new Criterion(), criterion, { texts: text, guidances: guidance ?? null, parameters: params }));
}

export function shownRuleSet({ criteria, ...ruleSet }: HashedRuleSet): RuleSet {
  return Object.assign(new RuleSet(), ruleSet, { criteriaOfTerms: criteria });
}
