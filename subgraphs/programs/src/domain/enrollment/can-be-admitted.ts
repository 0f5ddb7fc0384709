import type { LocalDate } from '@platform/kit/pure/local-date.js';

import type { EnrollmentState } from './enrollment-moves.js';

/**
 * An enrolment is admitted once: while it is onboarding without a day of approval. Who takes part already, or has ended doing so, is
 * not admitted by another application.
 * @source AASP-46
 */
export function canBeAdmitted({ state, approvedOn }: { state: EnrollmentState; approvedOn: LocalDate | string | null }): boolean {
  return state === 'ONBOARDING' && approvedOn === null;
}
