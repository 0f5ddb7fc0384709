import { addDays, type LocalDate } from '@platform/kit/pure/local-date.js';

const daysBefore = [14, 3, 0] as const;
const daysBetweenWhenOverdue = 7;

/**
 * The next day on which the owner of an action is reminded, after the given day: 14 and 3 days before it is due, on the day
 * itself, and every seven days from then on.
 * @source AASP-18
 */
export function nextReminderOn(dueOn: LocalDate, after: LocalDate): LocalDate {
  const ahead = daysBefore.map((days) => addDays(dueOn, -days)).find((day) => day > after);
  if (ahead !== undefined) return ahead;
  let day = addDays(dueOn, daysBetweenWhenOverdue);
  while (day <= after) day = addDays(day, daysBetweenWhenOverdue);
  return day;
}

/**
 * An action is overdue from the day after it was due.
 * @source AASP-18
 */
export function isOverdue(dueOn: LocalDate, today: LocalDate): boolean {
  return dueOn < today;
}
