import type { ReasonCode } from './reason-code.js';

/** How one criterion is judged. An unknown fact, null or left out, is NEEDS_EVIDENCE and never NOT_MET. */
export const Verdict = {
  MET: 'MET',
  NOT_MET: 'NOT_MET',
  NEEDS_EVIDENCE: 'NEEDS_EVIDENCE',
  NOT_APPLICABLE: 'NOT_APPLICABLE',
} as const;
export type Verdict = keyof typeof Verdict;

/** How all criteria together are judged. ELIGIBLE is never "admitted": admission is a person's act. */
export const AssessmentOutcome = {
  ELIGIBLE: 'ELIGIBLE',
  PENDING: 'PENDING',
  NOT_ELIGIBLE: 'NOT_ELIGIBLE',
} as const;
export type AssessmentOutcome = keyof typeof AssessmentOutcome;

/** What a check says of the facts: its verdict, why, what was found and what the rule set asks. */
export interface CheckResult {
  verdict: Verdict;
  reasonCode: ReasonCode;
  observed: string | null;
  required: string | null;
}

/** A check's result under the criterion that asked for it; texts are added from the rule set when shown. */
export interface CriterionResult extends CheckResult {
  criterion: string;
  sources: readonly string[];
}

export interface Assessed {
  overall: AssessmentOutcome;
  /** In the order of the source document. */
  results: readonly CriterionResult[];
}

/**
 * Requirements hold together: any NOT_MET refuses, else any NEEDS_EVIDENCE leaves it open; NOT_APPLICABLE is ignored.
 * @source IDS-08 SSA-20 AASP-45 AASP-46
 */
export function overall(results: readonly { verdict: Verdict }[]): AssessmentOutcome {
  if (results.some(({ verdict }) => verdict === 'NOT_MET')) return 'NOT_ELIGIBLE';
  if (results.some(({ verdict }) => verdict === 'NEEDS_EVIDENCE')) return 'PENDING';
  return 'ELIGIBLE';
}

export function assessed(results: readonly CriterionResult[]): Assessed {
  return { overall: overall(results), results };
}
