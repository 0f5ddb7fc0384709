import type { LocalDate } from '@platform/kit/pure/local-date.js';

import { isCurrentOn } from '../is-current-on.js';

export interface WorkPeriod {
  /** First day of working for the organisation; null is not stated, and binds nothing. */
  startedOn: LocalDate | null;
  /** Last day; null while it lasts. */
  endedOn: LocalDate | null;
}

/**
 * Somebody works for the organisation from the first day to the last, both included.
 * @source AASP-29
 */
export function worksOn({ startedOn, endedOn }: WorkPeriod, on: LocalDate): boolean {
  return (startedOn === null || startedOn <= on) && (endedOn === null || on <= endedOn);
}

export interface HeldCertification {
  product: string;
  passedOn: LocalDate;
  validUntil: LocalDate;
}

/**
 * A technician may repair a product on a date when working for the organisation on it and holding a certification for
 * that very product that counts on it; a certification for another product is none.
 * @source AASP-16a AASP-29 AASP-31
 */
export function mayRepair(technician: WorkPeriod & { certifications: readonly HeldCertification[] }, { product, on }: { product: string; on: LocalDate }): boolean {
  return worksOn(technician, on) && technician.certifications.some((held) => held.product === product && isCurrentOn(held, on));
}
