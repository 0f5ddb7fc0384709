import { addDays, type LocalDate } from '@platform/kit/pure/local-date.js';

export interface PlaceInSeason {
  /** From 0; the weightiest reasons come first. */
  position: number;
  /** How many audits are spread over the days. */
  of: number;
  firstDueOn: LocalDate;
  lastDueOn: LocalDate;
  isWorkingDay: (date: LocalDate) => boolean;
}

/**
 * The audits of a season are due on the working days from its first due date to its last, as many on each as on any other or one
 * more, those with the weightiest reasons first. Between two dates without a working day all are due on the first of them.
 * @source AASP-18
 */
export function seasonDueOn({ position, of, firstDueOn, lastDueOn, isWorkingDay }: PlaceInSeason): LocalDate {
  const days: LocalDate[] = [];
  for (let day = firstDueOn; day <= lastDueOn; day = addDays(day, 1)) if (isWorkingDay(day)) days.push(day);
  const place = Math.min(position, of - 1);
  return days[Math.floor((place * days.length) / of)] ?? firstDueOn;
}
