import { daysBetween, latestDate, type LocalDate } from '@platform/kit/pure/local-date.js';

import type { HeldCertification } from '../repairing/may-repair.js';

export type ProductState = 'VALID' | 'EXPIRING' | 'LAPSED' | 'MISSING';

export interface ProductStanding {
  state: ProductState;
  validUntil: LocalDate | null;
  /** Days until the last day, 0 on it, negative after it. */
  daysLeft: number | null;
}

/** The longest of the reminders' days: from then on a certification is to be renewed. */
export const renewalDays = 60;

/**
 * How somebody stands for one product on a date: the certification that lasts longest decides; it is due for renewal in
 * its last sixty days, lapsed after its last day, and missing when there never was one.
 * @source AASP-31 AASP-16a
 */
export function productStanding(held: readonly HeldCertification[], { product, on }: { product: string; on: LocalDate }): ProductStanding {
  const validUntil = latestDate(held.filter((one) => one.product === product && one.passedOn <= on).map((one) => one.validUntil));
  if (validUntil === null) return { state: 'MISSING', validUntil, daysLeft: null };
  const daysLeft = daysBetween(on, validUntil);
  return { state: daysLeft < 0 ? 'LAPSED' : daysLeft <= renewalDays ? 'EXPIRING' : 'VALID', validUntil, daysLeft };
}
