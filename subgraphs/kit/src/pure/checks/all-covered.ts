import type { CheckResult } from '../verdict.js';
import { met, needsEvidence, notMet } from './check-result.js';

/** Whether nothing at all counts as "all covered" is settled here: there must be something to cover. */
export interface AllCoveredParams {
  minimum: number;
}

interface CoverageCounts {
  total: number | null;
  covered: number | null;
  /** Of the total, those whose cover nobody knows yet. */
  unknown: number | null;
}

/** All of a total is covered: one known to lack cover refuses, one of unknown cover leaves it open. */
export function allCovered({ total, covered, unknown }: CoverageCounts, { minimum }: AllCoveredParams): CheckResult {
  const seen = { observed: describe({ total, covered, unknown }), required: 'all covered' };
  if (total != null && total < minimum) return notMet('BELOW_MINIMUM', seen);
  if (total != null && (covered ?? 0) + (unknown ?? 0) > total) return needsEvidence('CONTRADICTORY_FACTS', seen);
  if (total == null || covered == null) return needsEvidence('FACT_MISSING', seen);
  if (covered === total) return met(seen);
  if (unknown == null || covered + unknown === total) return needsEvidence('FACT_MISSING', seen);
  return notMet('NOT_COVERED', seen);
}

function describe({ total, covered, unknown }: CoverageCounts): string | null {
  if (total == null && covered == null) return null;
  const counted = `${covered ?? '?'} of ${total ?? '?'} covered`;
  return unknown ? `${counted}, ${unknown} unknown` : counted;
}
