import { addDays, type LocalDate } from '@platform/kit/pure/local-date.js';
import { lastDay, type Quarter } from '@platform/kit/pure/quarter.js';

/**
 * Business days after a quarter's last day on which completions may still be told of before it is closed. The documents name
 * none: a reading, stated in every snapshot.
 * @source AASP-17
 */
export const quarterGraceBusinessDays = 5;

/**
 * A quarter is closed on the day after the last of the business days of grace that follow it, by the calendar of the region.
 * @source AASP-17
 */
export function quarterClosesOn(quarter: Quarter, isWorkingDay: (date: LocalDate) => boolean, graceBusinessDays: number = quarterGraceBusinessDays): LocalDate {
  let day = lastDay(quarter);
  for (let left = graceBusinessDays; left > 0; ) {
    day = addDays(day, 1);
    if (isWorkingDay(day)) left -= 1;
  }
  return addDays(day, 1);
}
