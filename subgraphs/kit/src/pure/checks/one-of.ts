import type { CheckResult } from '../verdict.js';
import { met, needsEvidence, notMet } from './check-result.js';

export const refusingReasons = ['EXCLUDED', 'DECLINED', 'NOT_COVERED', 'THIRD_PARTY_PRODUCT'] as const;
export const openReasons = ['DOCUMENT_MISSING', 'IN_PROGRESS', 'NO_HISTORY', 'REVIEW_PENDING'] as const;

export interface OneOfParams {
  accepted: readonly string[];
  /** Values that refuse, and why. */
  refused: Readonly<Record<string, (typeof refusingReasons)[number]>>;
  /** Values that leave the question open, and why. */
  open: Readonly<Record<string, (typeof openReasons)[number]>>;
  /** Why a value named nowhere is refused, where the accepted ones are all there are; without it a person judges. */
  otherwise?: (typeof refusingReasons)[number];
}

/** A value the rule set accepts, refuses, or leaves open; an unknown value is never refused. */
export function oneOf(value: string | null, { accepted, refused, open, otherwise }: OneOfParams): CheckResult {
  const seen = { observed: value, required: accepted.join(' | ') };
  if (value == null) return needsEvidence('FACT_MISSING', seen);
  if (accepted.includes(value)) return met(seen);
  const question = open[value];
  if (question) return needsEvidence(question, seen);
  const refusal = refused[value] ?? otherwise;
  return refusal ? notMet(refusal, seen) : needsEvidence('REVIEW_PENDING', seen);
}
