import { type BusinessCalendar, isBusinessDay } from '@platform/kit/pure/business-calendar/business-calendar.js';
import { addDays, type LocalDate } from '@platform/kit/pure/local-date.js';

/** What a stored due date asks for on a day: a reminder so many business days before, the reminder on the day, or the consequence after it. */
export type WatchKind = 'REMINDER' | 'OVERDUE';

export interface Watch {
  on: LocalDate;
  kind: WatchKind;
  /** Business days that are left; zero on the day itself, and null after it. */
  businessDaysLeft: number | null;
}

/**
 * A return is reminded of so many business days before it is due and on the day, and is overdue on the calendar day after.
 * @source IDS-16 IDS-26
 */
export function returnWatches({ dueOn, remindersBefore, calendar }: { dueOn: LocalDate; remindersBefore: readonly number[]; calendar: BusinessCalendar }): Watch[] {
  const reminders = [...new Set([...remindersBefore, 0])].sort((a, b) => b - a);
  return [
    ...reminders.map((days): Watch => ({ on: businessDaysBefore(dueOn, days, calendar), kind: 'REMINDER', businessDaysLeft: days })),
    { on: addDays(dueOn, 1), kind: 'OVERDUE', businessDaysLeft: null },
  ];
}

/**
 * The first day after `after` on which a due date asks for something; null when there is none left.
 * @source IDS-16
 */
export function nextWatch(watches: readonly Watch[], after: LocalDate): Watch | null {
  return watches.find(({ on }) => on > after) ?? null;
}

/**
 * The last day that asked for something, up to and including `today`: of several days that nobody looked, only the last counts.
 * @source IDS-16
 */
export function watchOf(watches: readonly Watch[], today: LocalDate): Watch | null {
  return watches.findLast(({ on }) => on <= today) ?? null;
}

function businessDaysBefore(date: LocalDate, days: number, calendar: BusinessCalendar): LocalDate {
  let before = date;
  for (let counted = 0; counted < days; ) {
    before = addDays(before, -1);
    if (isBusinessDay(before, calendar)) counted += 1;
  }
  return before;
}
