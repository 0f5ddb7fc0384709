import type { LocalDate } from '@platform/kit/pure/local-date.js';
import { type Quarter, quarterOf } from '@platform/kit/pure/quarter.js';
import { localDateAt } from '@platform/kit/pure/time-zone.js';

/** The date on the wall of a place and the calendar quarter that date falls in. */
export interface LocalQuarter {
  on: LocalDate;
  quarter: Quarter;
}

/**
 * A repair counts for the calendar quarter of its completion as the calendar on the wall of its location shows it.
 * @source AASP-17
 */
export function localQuarter(instant: Date, timeZone: string): LocalQuarter {
  const on = localDateAt(instant, timeZone);
  return { on, quarter: quarterOf(on) };
}
