import type { LocalDate } from '@platform/kit/pure/local-date.js';
import { localDateAt } from '@platform/kit/pure/time-zone.js';

const minuteMs = 60_000;
const halfDayMinutes = 14 * 60;

/**
 * The first minute of a date on the wall calendar of an IANA time zone, also where summer time begins or ends at midnight.
 * @source IDS-26
 */
export function startOfLocalDay(date: LocalDate, timeZone: string): Date {
  const midnight = Date.parse(`${date}T00:00:00Z`);
  // Clocks of the world lie within 14 hours of UTC, and change on whole minutes.
  let [before, from] = [-halfDayMinutes - 1, halfDayMinutes];
  while (from - before > 1) {
    const between = Math.floor((before + from) / 2);
    if (localDateAt(new Date(midnight + between * minuteMs), timeZone) >= date) from = between;
    else before = between;
  }
  return new Date(midnight + from * minuteMs);
}
