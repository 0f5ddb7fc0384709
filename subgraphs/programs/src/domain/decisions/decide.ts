import type { LocalDate } from '@platform/kit/pure/local-date.js';
import type { RuleSet } from '@platform/kit/pure/rule-set.js';
import type { AssessmentOutcome, CriterionResult } from '@platform/kit/pure/verdict.js';

import type { FactsSnapshot } from './facts-snapshot.js';
import { judgeEnrollment } from './judge-enrollment.js';
import { type NextReview, nextReview } from './next-review.js';
import { outcomeWithWaivers, type WaiverInForce } from './waivers-in-force.js';
import type { WatchedProgram } from './watched-criteria.js';

/** Everything a decision follows from, beside the terms: kept with it whole. */
export interface DecisionBasis {
  program: WatchedProgram;
  /** The date in the enrolment's region. */
  today: LocalDate;
  facts: FactsSnapshot;
  waivers: readonly WaiverInForce[];
}

export interface Decided {
  overall: AssessmentOutcome;
  /** In the order of the source document. */
  results: readonly CriterionResult[];
  waivedCriteria: readonly string[];
  nextReview: NextReview | null;
}

/**
 * A decision follows from its facts, its waivers, its date and its terms alone: the same again is the same decision.
 * It never admits anybody; that is a person's act.
 * @source IDS-08 IDS-27 SSA-20 AASP-45 AASP-46
 */
export function decide({ program, today, facts, waivers }: DecisionBasis, ruleSet: RuleSet): Decided {
  const results = judgeEnrollment(facts, { program, ruleSet, today });
  return { ...outcomeWithWaivers(results, { waivers, today }), results, nextReview: nextReview({ facts, waivers, today }, ruleSet) };
}
