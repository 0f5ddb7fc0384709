import { addDays, type LocalDate } from '@platform/kit/pure/local-date.js';
import { localDateAt } from '@platform/kit/pure/time-zone.js';

const hourMs = 3_600_000;

/**
 * The instant at which the day a return is due on is over, by the clock of the place: the first one that is no longer in
 * time. It is stored with the hold and never moves.
 * @source ERS-23
 */
export function returnDeadline(dueOn: LocalDate, timeZone: string): Date {
  const next = addDays(dueOn, 1);
  const midnight = Date.parse(`${next}T00:00:00Z`);
  // No place is further from UTC than this: somewhere between them the local date becomes the next.
  let [before, after] = [midnight - 15 * hourMs, midnight + 15 * hourMs];
  while (after - before > 1) {
    const middle = before + Math.floor((after - before) / 2);
    if (localDateAt(new Date(middle), timeZone) >= next) after = middle;
    else before = middle;
  }
  return new Date(after);
}
