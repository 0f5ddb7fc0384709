import { ownerSubgraphs, phases, type CheckName, type Citation, type Criterion, type CriterionOf } from '../criterion.js';
import { isLocalDate, type LocalDate } from '../local-date.js';
import type { LocalizedText } from '../locale.js';
import { ruleSetStatuses, type RuleSet } from '../rule-set.js';
import { paramsShapes } from './params-shape.js';
import { exactly, listOf, oneWordOf, optional, orNull, refuseShape, text, wholeNumber, type Shape } from './shape.js';

const checkNames = Object.keys(paramsShapes) as CheckName[];
const upperCase = text(/^[A-Z][A-Z0-9_]*$/, 'a word in capitals');
const requirementId = text(/^(IDS|SSA|AASP|ERS)-\d{2}[a-z]?$/, 'a requirement id');
const localizedText = exactly<LocalizedText>({ en: text(), nb: text(), sv: text(), de: text() });

const date: Shape<LocalDate> = (value, at) =>
  typeof value === 'string' && isLocalDate(value) ? value : refuseShape(at, 'a date, YYYY-MM-DD');

const criterion: Shape<Criterion> = (value, at) => {
  const check = oneWordOf(checkNames)((value as { check?: unknown } | null)?.check, `${at}.check`);
  return criterionCheckedBy(check)(value, at) as Criterion;
};

function criterionCheckedBy<C extends CheckName>(check: C): Shape<CriterionOf<C>> {
  return exactly<CriterionOf<C>>({
    id: text(/^[A-Z]+(\.[A-Z0-9_]+)+$/, 'an id such as AASP.REGION'),
    phase: oneWordOf(phases),
    check: oneWordOf([check]),
    params: paramsShapes[check],
    evidenceKinds: listOf(upperCase),
    ownerSubgraph: oneWordOf(ownerSubgraphs),
    text: localizedText,
    guidance: optional(localizedText),
    sources: listOf(requirementId, { atLeast: 1 }),
    citations: listOf(exactly<Citation>({ file: text(), line: wholeNumber({ from: 1 }) }), { atLeast: 1 }),
  });
}

const members = {
  program: upperCase,
  version: wholeNumber({ from: 1 }),
  effectiveFrom: date,
  effectiveTo: orNull(date),
  status: oneWordOf(ruleSetStatuses),
  criteria: listOf(criterion, { atLeast: 1 }),
};
export const regionCode = text(/^([A-Z]{2}(-[A-Z0-9]{1,3})?|001)$/, 'a region such as NO, DE-BY or 001');

const ruleSetShape = exactly<RuleSet>({ ...members, region: regionCode });
const sharedShape = exactly<Omit<RuleSet, 'region'> & { regions: readonly string[] }>({
  ...members,
  regions: listOf(regionCode, { atLeast: 1 }),
});

/** Reads one rule set, as it is kept and as it travels. */
export function parseRuleSet(value: unknown): RuleSet {
  return consistent(ruleSetShape(value, 'it'));
}

/** Reads terms written once for several regions: one rule set for each. */
export function parseSharedRuleSet(value: unknown): RuleSet[] {
  const { regions, ...terms } = sharedShape(value, 'it');
  return regions.map((region) => consistent({ ...terms, region }));
}

function consistent(ruleSet: RuleSet): RuleSet {
  const ids = ruleSet.criteria.map(({ id }) => id);
  const twice = ids.find((id, i) => ids.indexOf(id) !== i);
  if (twice !== undefined) refuseShape(`criterion ${twice}`, 'given once');
  if (ruleSet.effectiveTo !== null && ruleSet.effectiveTo <= ruleSet.effectiveFrom)
    refuseShape('effectiveTo', 'after effectiveFrom');
  return ruleSet;
}
