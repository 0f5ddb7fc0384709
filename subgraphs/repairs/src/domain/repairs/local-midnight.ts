import type { LocalDate } from '@platform/kit/pure/local-date.js';

import { startOfLocalDay } from '../returns/deadlines/start-of-local-day.js';

// There are some hundred days and a handful of zones, and each is asked for with every repair that was in work on it.
const known = new Map<string, number>();

/**
 * The instant at which a date begins on the wall of a place, in milliseconds; each is found out once.
 * @source AASP-15
 */
export function localMidnight(date: LocalDate, timeZone: string): number {
  const key = `${date} ${timeZone}`;
  const remembered = known.get(key);
  if (remembered !== undefined) return remembered;
  const instant = startOfLocalDay(date, timeZone).getTime();
  known.set(key, instant);
  return instant;
}
