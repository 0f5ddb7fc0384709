import type { CheckResult } from '../verdict.js';
import { met, needsEvidence, notMet } from './check-result.js';

export interface MinCountParams {
  minimum: number;
  /** The kinds of thing that count towards the minimum, where the facts tell kinds apart. */
  countedKinds?: readonly string[];
  /** The month, 1 to 12, in which the year's first quarter begins, where the count is of a quarter. */
  quarterStartMonth?: number;
}

/** A count reaches the minimum or falls below it; an unknown count is neither. */
export function minCount(count: number | null, { minimum }: MinCountParams): CheckResult {
  const seen = { observed: count, required: `>= ${minimum}` };
  if (count == null) return needsEvidence('FACT_MISSING', seen);
  return count >= minimum ? met(seen) : notMet('BELOW_MINIMUM', seen);
}
