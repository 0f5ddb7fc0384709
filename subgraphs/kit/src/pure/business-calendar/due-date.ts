import type { LocalDate } from '../local-date.js';
import { localDateAt } from '../time-zone.js';
import { addBusinessDays } from './business-calendar.js';
import { businessCalendar } from './business-calendars.js';

export interface Window {
  /** The event the window opens with. */
  openedAt: Date;
  /** IANA zone of the place whose calendar counts. */
  timeZone: string;
  /** ISO 3166 region of that place. */
  region: string;
  businessDays: number;
}

/**
 * A window of business days closes at 24:00 local time of its last day; the local date it opened on is day 0 and is not
 * counted. Keep the calendar's version with the date, so that the date never moves silently.
 * @source IDS-26 ERS-06
 */
export function dueDate({ openedAt, timeZone, region, businessDays }: Window): { dueOn: LocalDate; calendarVersion: string } {
  const calendar = businessCalendar(region);
  const { date } = addBusinessDays(localDateAt(openedAt, timeZone), businessDays, calendar);
  return { dueOn: date, calendarVersion: calendar.version };
}
