import { addYears, type LocalDate } from '@platform/kit/pure/local-date.js';

/**
 * A certification counts from the date its exam was passed until the anniversary after its years of validity, that day included.
 * @source AASP-31
 */
export function certificationValidUntil(passedOn: LocalDate, validityYears: number): LocalDate {
  return addYears(passedOn, validityYears);
}
