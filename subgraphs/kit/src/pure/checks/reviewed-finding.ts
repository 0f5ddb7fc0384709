import type { CheckResult } from '../verdict.js';
import { met, needsEvidence, notMet } from './check-result.js';

export interface ReviewedFindingParams {
  accepted: readonly string[];
  rejected: readonly string[];
  /** Words that send a text to the reviewer. A hit is a hint, never a verdict. */
  screenedTerms?: readonly string[];
}

/** Only a person's finding decides a question of quality; without one it stays open. */
export function reviewedFinding(finding: string | null, params: ReviewedFindingParams): CheckResult {
  const seen = { observed: finding, required: params.accepted.join(' | ') };
  if (finding != null && params.accepted.includes(finding)) return met(seen);
  if (finding != null && params.rejected.includes(finding)) return notMet('REJECTED_BY_REVIEW', seen);
  return needsEvidence('REVIEW_PENDING', seen);
}
