import type { LocalDate } from '@platform/kit/pure/local-date.js';
import { localDateAt } from '@platform/kit/pure/time-zone.js';

const minute = 60_000;
const offsetMax = 15 * 60;
// There are some hundred days and a handful of zones, and each is asked for with every repair that was in work on it.
const known = new Map<string, number>();

/**
 * The instant at which a date begins on the wall of a place, in milliseconds; where the clock is put forward at midnight, its first instant.
 * @source AASP-15
 */
export function localMidnight(date: LocalDate, timeZone: string): number {
  const key = `${date} ${timeZone}`;
  const remembered = known.get(key);
  if (remembered !== undefined) return remembered;
  const utc = Date.parse(`${date}T00:00:00Z`);
  let before = -offsetMax;
  let from = offsetMax;
  while (from - before > 1) {
    const middle = Math.floor((before + from) / 2);
    if (localDateAt(new Date(utc + middle * minute), timeZone) < date) before = middle;
    else from = middle;
  }
  known.set(key, utc + from * minute);
  return utc + from * minute;
}
