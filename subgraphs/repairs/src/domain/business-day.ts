import { addBusinessDays, type SkippedDay } from '@platform/kit/pure/business-calendar/business-calendar.js';
import { businessCalendar } from '@platform/kit/pure/business-calendar/business-calendars.js';
import type { LocalDate } from '@platform/kit/pure/local-date.js';
import { Refusal } from '@platform/kit/pure/refusal.js';
import { localDateAt } from '@platform/kit/pure/time-zone.js';

export interface BusinessDayFacts {
  /** ISO 3166 region whose business days count. */
  region: string;
  /** IANA zone of the place; needed to date an instant. */
  timeZone: string | null;
  /** Day 0, or the instant that lies in it. */
  from: LocalDate | Date;
  businessDays: number;
}

export interface BusinessDayFound {
  date: LocalDate;
  /** Holidays passed over; weekends are not named. */
  skipped: readonly SkippedDay[];
  calendarVersion: string;
}

/**
 * The nth business day after a day or an instant in a region; the day it starts from is not counted.
 * @source IDS-26 ERS-06
 */
export function businessDay({ region, timeZone, from, businessDays }: BusinessDayFacts): BusinessDayFound {
  const calendar = businessCalendar(region);
  const start = from instanceof Date ? localDateAt(from, requireTimeZone(timeZone)) : from;
  return { ...addBusinessDays(start, businessDays, calendar), calendarVersion: calendar.version };
}

function requireTimeZone(timeZone: string | null): string {
  if (timeZone != null) return timeZone;
  throw new Refusal('UNKNOWN_TIME_ZONE', 'An instant has a date only in a time zone; name one.');
}
