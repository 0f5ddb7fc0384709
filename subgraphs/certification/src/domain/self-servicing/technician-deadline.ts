import { needsEvidence, notApplicable } from '@platform/kit/pure/checks/check-result.js';
import { deadline, deadlineOn, type DeadlineParams } from '@platform/kit/pure/checks/deadline.js';
import { daysBetween, earliestDate, type LocalDate } from '@platform/kit/pure/local-date.js';
import { criterionOf, judgeBy, type RuleSet } from '@platform/kit/pure/rule-set.js';
import type { CheckResult, CriterionResult } from '@platform/kit/pure/verdict.js';

export const deadlineCriteria = { ACMT: 'SSA.ACMT_90_DAYS', IOS_QUALIFICATION: 'SSA.IOS_90_DAYS' } as const;
export type DeadlineTrack = keyof typeof deadlineCriteria;

export interface SelfServicingFacts {
  accountCreatedOn: LocalDate;
  /** Product lines the account services, IOS or MAC; empty is not known yet. */
  servicedLines: readonly string[];
  /** Every pass of its technicians that was not withdrawn. */
  passes: readonly { track: string; passedOn: LocalDate }[];
}

export interface TechnicianDeadline {
  dueOn: LocalDate;
  /** Days until the last day, 0 on it, negative after it. */
  daysLeft: number;
  requirements: (CriterionResult & { track: DeadlineTrack })[];
}

/**
 * A self-servicing account has, within the calendar days of the terms after its creation, a technician for each track
 * that its product lines ask for; the day of creation is not counted and the last day is included, whatever weekday it is.
 * @source SSA-24 SSA-25 SSA-26 SSA-27
 */
export function technicianDeadline(facts: SelfServicingFacts, { ruleSet, today }: { ruleSet: RuleSet; today: LocalDate }): TechnicianDeadline {
  const judge = judgeBy(ruleSet);
  const dueOn = deadlineOn(facts.accountCreatedOn, criterionOf(ruleSet, deadlineCriteria.ACMT, 'deadline').params);
  const requirements = (Object.keys(deadlineCriteria) as DeadlineTrack[]).map((track) => ({
    track,
    ...judge(deadlineCriteria[track], 'deadline', (params) => trackInTime(facts, { track, today, params })),
  }));
  return { dueOn, daysLeft: daysBetween(today, dueOn), requirements };
}

/**
 * Mac asks for the certified Macintosh technician, iOS lines for the iOS qualification, both lines for both; one person may
 * hold both. While no product line is known, neither is what is asked for.
 * @source SSA-24 SSA-25 SSA-26 SSA-27
 */
export function trackInTime(
  { accountCreatedOn: startedOn, servicedLines, passes }: SelfServicingFacts,
  { track, today, params }: { track: DeadlineTrack; today: LocalDate; params: DeadlineParams },
): CheckResult {
  const doneOn = earliestDate(passes.filter((pass) => pass.track === track && pass.passedOn <= today).map(({ passedOn }) => passedOn));
  const timely = deadline({ startedOn, doneOn, today }, params);
  if (servicedLines.length === 0) return needsEvidence('FACT_MISSING', timely);
  return servicedLines.some((line) => params.kinds?.includes(line)) ? timely : notApplicable('DOES_NOT_APPLY', timely);
}
