import type { LocalDate } from '@platform/kit/pure/local-date.js';
import { lastDay, type Quarter } from '@platform/kit/pure/quarter.js';

/**
 * A completion that is told of after its quarter has ended is counted in that quarter all the same, and the change to a quarter that
 * was judged already is noted.
 * @source AASP-17
 */
export function isToldLate(quarter: Quarter, toldOn: LocalDate): boolean {
  return lastDay(quarter) < toldOn;
}
