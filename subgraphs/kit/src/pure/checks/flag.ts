import type { CheckResult } from '../verdict.js';
import { met, needsEvidence, notMet } from './check-result.js';

export interface FlagParams {
  expected: boolean;
}

/** A yes-or-no fact is as expected, is not, or is unknown. */
export function flag(value: boolean | null, { expected }: FlagParams): CheckResult {
  const seen = { observed: value == null ? null : String(value), required: String(expected) };
  if (value == null) return needsEvidence('FACT_MISSING', seen);
  return value === expected ? met(seen) : notMet('NOT_FULFILLED', seen);
}
