import type { CheckName, Criterion, ParamsByCheck } from './criterion.js';
import type { LocalDate } from './local-date.js';
import { Refusal } from './refusal.js';
import type { CheckResult, CriterionResult } from './verdict.js';

export const ruleSetStatuses = ['DRAFT', 'PUBLISHED', 'RETIRED'] as const;
export type RuleSetStatus = (typeof ruleSetStatuses)[number];

/** The region of terms that hold wherever a narrower region has none of its own (UN M.49). */
export const WORLD = '001';

/** The terms of one programme in one region from one date; once published it never changes. */
export interface RuleSet {
  program: string;
  version: number;
  /** ISO 3166, or WORLD. */
  region: string;
  /** First day in force. */
  effectiveFrom: LocalDate;
  /** First day no longer in force; null while open. */
  effectiveTo: LocalDate | null;
  status: RuleSetStatus;
  /** In the order of the source document. */
  criteria: readonly Criterion[];
}

/** A rule set that lacks a criterion the code asks for, or checks it otherwise, is a broken invariant. */
export function criterionOf<C extends CheckName>(ruleSet: RuleSet, id: string, check: C): Criterion<C> {
  const found = ruleSet.criteria.find((criterion) => criterion.id === id);
  if (found?.check === check) return found as Criterion<C>;
  throw new Refusal(
    'INVALID_RULE_SET',
    `Rule set ${ruleSet.program} ${ruleSet.region} version ${ruleSet.version} has no criterion ${id} with check ${check}.`,
  );
}

export type Judge = <C extends CheckName>(
  id: string,
  check: C,
  decide: (params: ParamsByCheck[C]) => CheckResult,
) => CriterionResult;

/** Binds checks to the criteria of a rule set: the parameters come from it, the result carries its id and sources. */
export function judgeBy(ruleSet: RuleSet): Judge {
  return (id, check, decide) => {
    const criterion = criterionOf(ruleSet, id, check);
    return { criterion: id, ...decide(criterion.params), sources: criterion.sources };
  };
}

/**
 * The published terms in force on a date: those of the region itself, else of its country, else of the world.
 * A region of null asks for the world's.
 */
export function ruleSetInForce<R extends Omit<RuleSet, 'criteria'>>(
  ruleSets: readonly R[],
  asked: { program: string; region: string | null; on: LocalDate },
): R {
  const inForce = ruleSets.filter((ruleSet) => ruleSet.program === asked.program && isInForce(ruleSet, asked.on));
  const found = regionsFromNarrowest(asked.region)
    .map((region) => inForce.find((ruleSet) => ruleSet.region === region))
    .find((ruleSet) => ruleSet !== undefined);
  if (found) return found;
  throw new Refusal(
    'RULE_SET_NOT_FOUND',
    `No terms of ${asked.program} are in force in ${asked.region ?? 'any region'} on ${asked.on}.`,
  );
}

function isInForce(ruleSet: Omit<RuleSet, 'criteria'>, on: LocalDate): boolean {
  const open = ruleSet.effectiveTo === null || on < ruleSet.effectiveTo;
  return ruleSet.status === 'PUBLISHED' && ruleSet.effectiveFrom <= on && open;
}

function regionsFromNarrowest(region: string | null): string[] {
  return region === null ? [WORLD] : [...new Set([region, region.slice(0, 2), WORLD])];
}
