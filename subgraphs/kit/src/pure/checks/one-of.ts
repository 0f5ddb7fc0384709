import type { CheckResult } from '../verdict.js';
import { met, needsEvidence, notMet } from './check-result.js';

export const refusingReasons = ['EXCLUDED', 'DECLINED'] as const;
export const openReasons = ['DOCUMENT_MISSING', 'IN_PROGRESS', 'NO_HISTORY', 'REVIEW_PENDING'] as const;

export interface OneOfParams {
  accepted: readonly string[];
  /** Values that refuse, and why. */
  refused: Readonly<Record<string, (typeof refusingReasons)[number]>>;
  /** Values that leave the question open, and why. A value named nowhere is for a person to judge. */
  open: Readonly<Record<string, (typeof openReasons)[number]>>;
}

/** A value the rule set accepts, refuses, or leaves open; an unknown value is never refused. */
export function oneOf(value: string | null, { accepted, refused, open }: OneOfParams): CheckResult {
  const seen = { observed: value, required: accepted.join(' | ') };
  if (value === null) return needsEvidence('FACT_MISSING', seen);
  if (accepted.includes(value)) return met(seen);
  const refusal = refused[value];
  return refusal ? notMet(refusal, seen) : needsEvidence(open[value] ?? 'REVIEW_PENDING', seen);
}
