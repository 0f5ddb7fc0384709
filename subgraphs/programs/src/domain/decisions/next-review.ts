import { addDays, type LocalDate } from '@platform/kit/pure/local-date.js';
import { lastDay, parseQuarter, nextQuarter } from '@platform/kit/pure/quarter.js';
import { criterionOf, type RuleSet } from '@platform/kit/pure/rule-set.js';
import { deadlineOn } from '@platform/kit/pure/checks/deadline.js';

import type { QuarterFact } from './judge-enrollment.js';
import { type FactsSnapshot, KnownFacts } from './facts-snapshot.js';
import type { WaiverInForce } from './waivers-in-force.js';

/** Why a decision is looked at again without anything having been told. */
export type ReviewReason = 'QUARTER_END' | 'DAY_90' | 'CERTIFICATION_EXPIRY' | 'COVERAGE_END' | 'FINDING_EXPIRY' | 'WAIVER_EXPIRY' | 'TERMS_END';

export interface NextReview {
  /** The first day on which time alone can change the decision. */
  on: LocalDate;
  reason: ReviewReason;
}

/** Facts that end by themselves, and the name of their last day among the facts. */
export const lastDayFacts = { certificationsValidUntil: 'CERTIFICATION_EXPIRY', coverageUntil: 'COVERAGE_END', findingsValidUntil: 'FINDING_EXPIRY' } as const;

/**
 * A decision is reviewed on the day after the earliest of these days that is not over: the last day of the running
 * quarter, day 90 of a self-servicing account, the last day of a certification, of a coverage, of a finding or of a
 * waiver; and on the day the terms themselves end.
 * @source AASP-17 AASP-31 SSA-25 SSA-26 IDS-10
 */
export function nextReview(
  { facts: snapshot, waivers, today }: { facts: FactsSnapshot; waivers: readonly WaiverInForce[]; today: LocalDate },
  ruleSet: RuleSet,
): NextReview | null {
  const facts = new KnownFacts(snapshot);
  const lastDays: (readonly [LocalDate | null, ReviewReason])[] = [
    [runningQuarterEnd(facts, ruleSet), 'QUARTER_END'],
    [day90(facts, ruleSet), 'DAY_90'],
    ...Object.entries(lastDayFacts).map(([fact, reason]) => [facts.text(fact) as LocalDate | null, reason] as const),
    ...waivers.map(({ validTo }) => [validTo, 'WAIVER_EXPIRY'] as const),
    [ruleSet.effectiveTo && addDays(ruleSet.effectiveTo, -1), 'TERMS_END'],
  ];
  const open = lastDays.filter((entry): entry is [LocalDate, ReviewReason] => entry[0] !== null && entry[0] >= today);
  const [first] = open.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return first ? { on: addDays(first[0], 1), reason: first[1] } : null;
}

function runningQuarterEnd(facts: KnownFacts, ruleSet: RuleSet): LocalDate | null {
  const last = facts.structure<QuarterFact>('lastQuarter');
  if (ruleSet.program !== 'AASP' || last === null) return null;
  const { quarterStartMonth = 1 } = criterionOf(ruleSet, 'AASP.QUARTERLY_REPAIRS', 'minCount').params;
  return lastDay(nextQuarter(parseQuarter(last.quarter)), quarterStartMonth);
}

/** The last day for the technicians of a self-servicing account; null before there is an account. */
export function day90(facts: KnownFacts, ruleSet: RuleSet): LocalDate | null {
  const createdOn = facts.text('accountCreatedOn');
  if (ruleSet.program !== 'SSA' || createdOn === null) return null;
  return deadlineOn(createdOn as LocalDate, criterionOf(ruleSet, 'SSA.ACMT_90_DAYS', 'deadline').params);
}
