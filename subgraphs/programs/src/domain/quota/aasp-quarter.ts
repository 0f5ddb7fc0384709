import { notApplicable, needsEvidence } from '@platform/kit/pure/checks/check-result.js';
import { minCount, type MinCountParams } from '@platform/kit/pure/checks/min-count.js';
import type { LocalDate } from '@platform/kit/pure/local-date.js';
import type { Quarter } from '@platform/kit/pure/quarter.js';
import { criterionOf, judgeBy, type RuleSet } from '@platform/kit/pure/rule-set.js';
import { assessed, type Assessed, type CheckResult } from '@platform/kit/pure/verdict.js';
import { quarterPhase, type QuarterPhase } from './quarter-phase.js';

/** A partner's quarter. Null is unknown, never zero. */
export interface AaspQuarterFacts {
  quarter: Quarter;
  /** First day as an authorised service provider. */
  approvedOn: LocalDate;
  /** Completed at all locations of the partner together, each repair by the completion date in its location's zone. */
  completedRepairs: number | null;
  /** Kept beside the completed ones for the reader; an opened repair does not count. */
  openedRepairs: number | null;
  employedCertifiedTechnicians: number | null;
  /** Kept for the reader; a contractor is not employed and does not count. */
  contractedCertifiedTechnicians: number | null;
}

/**
 * An authorised service provider completes a minimum of repairs in every quarter and employs at least one certified
 * technician; neither is asked of a quarter that ended before its approval.
 * @source AASP-17 AASP-29
 */
export function assessAaspQuarter(facts: AaspQuarterFacts, { ruleSet, today }: { ruleSet: RuleSet; today: LocalDate }): Assessed {
  const judge = judgeBy(ruleSet);
  const { quarterStartMonth: startMonth = 1 } = criterionOf(ruleSet, 'AASP.QUARTERLY_REPAIRS', 'minCount').params;
  const phase = quarterPhase(facts, { today, startMonth });
  return assessed([
    judge('AASP.QUARTERLY_REPAIRS', 'minCount', (params) => quarterlyRepairs(facts.completedRepairs, phase, params)),
    judge('AASP.CERTIFIED_TECHNICIAN_EMPLOYED', 'minCount', (params) => {
      const employed = minCount(facts.employedCertifiedTechnicians, params);
      return phase === 'BEFORE_APPROVAL' ? notApplicable('BEFORE_APPROVAL', employed) : employed;
    }),
  ]);
}

/**
 * Reading chosen: the minimum can be met before the quarter ends and in a partial first quarter, but is missed only
 * once a whole quarter has ended; an unknown count stays unknown throughout.
 * @source AASP-17
 */
export function quarterlyRepairs(completed: number | null, phase: QuarterPhase, params: MinCountParams): CheckResult {
  const counted = minCount(completed, params);
  if (phase === 'BEFORE_APPROVAL') return notApplicable('BEFORE_APPROVAL', counted);
  if (counted.verdict !== 'NOT_MET' || phase === 'ENDED') return counted;
  return needsEvidence(phase === 'NOT_ENDED' ? 'NOT_YET_DUE' : 'PARTIAL_PERIOD', counted);
}
