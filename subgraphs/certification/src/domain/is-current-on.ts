import type { LocalDate } from '@platform/kit/pure/local-date.js';

/**
 * A certification lets its holder repair from the date its exam was passed until its last date, both included.
 * @source AASP-16a AASP-29 AASP-31
 */
export function isCurrentOn(certification: { passedOn: LocalDate; validUntil: LocalDate }, date: LocalDate): boolean {
  return certification.passedOn <= date && date <= certification.validUntil;
}
