import type { EnrollmentState } from './enrollment-moves.js';

/** The four words that were there before the states. */
export const EnrollmentStatusWord = { APPLIED: 'APPLIED', APPROVED: 'APPROVED', SUSPENDED: 'SUSPENDED', ENDED: 'ENDED' } as const;
export type EnrollmentStatusWord = keyof typeof EnrollmentStatusWord;

/**
 * Whoever takes part, at risk or not, is approved, and so is an admitted organisation in its onboarding; one that is not
 * admitted has applied.
 * @source AASP-46
 */
export function statusOf({ state, isAdmitted }: { state: EnrollmentState; isAdmitted: boolean }): EnrollmentStatusWord {
  if (state === 'SUSPENDED' || state === 'ENDED') return state;
  return isAdmitted ? 'APPROVED' : 'APPLIED';
}
