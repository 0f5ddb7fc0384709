import type { LocalDate } from '@platform/kit/pure/local-date.js';
import { type AssessmentOutcome, type CriterionResult, overall } from '@platform/kit/pure/verdict.js';

/** An approved exception from one criterion. */
export interface WaiverInForce {
  id: string;
  criterion: string;
  validFrom: LocalDate;
  /** Its last day. */
  validTo: LocalDate;
}

export interface Outcome {
  overall: AssessmentOutcome;
  /** Criteria that are not met and count as passed. */
  waivedCriteria: readonly string[];
}

/**
 * A waiver changes no verdict: on its days, the first and the last included, a criterion that is not met stays NOT_MET,
 * counts as passed for the outcome, and is named beside it. It passes over nothing that is merely unknown.
 * @source IDS-08 IDS-27 AASP-45
 */
export function outcomeWithWaivers(results: readonly CriterionResult[], { waivers, today }: { waivers: readonly WaiverInForce[]; today: LocalDate }): Outcome {
  const waived = new Set(waivers.filter(({ validFrom, validTo }) => validFrom <= today && today <= validTo).map(({ criterion }) => criterion));
  const isWaived = ({ criterion, verdict }: CriterionResult): boolean => verdict === 'NOT_MET' && waived.has(criterion);
  return {
    overall: overall(results.filter((result) => !isWaived(result))),
    waivedCriteria: results.filter(isWaived).map(({ criterion }) => criterion),
  };
}
