import type { LocalDate } from '@platform/kit/pure/local-date.js';

export interface TestCentrePeriod {
  authorisedFrom: LocalDate;
  /** Last day; null while it is authorised. */
  authorisedUntil: LocalDate | null;
}

/**
 * A test centre is authorised from its first day to its last, both included.
 * @source AASP-30
 */
export function isAuthorisedOn({ authorisedFrom, authorisedUntil }: TestCentrePeriod, on: LocalDate): boolean {
  return authorisedFrom <= on && (authorisedUntil === null || on <= authorisedUntil);
}
