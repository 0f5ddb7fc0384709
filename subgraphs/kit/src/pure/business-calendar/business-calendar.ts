import { addDays, weekdayOf, type LocalDate } from '../local-date.js';
import { Refusal } from '../refusal.js';
import { SATURDAY, SUNDAY } from './holiday-rule.js';
import type { Holiday } from './observed-holidays.js';

/** Which days count as business days in a region, for the years it is known. */
export interface BusinessCalendar {
  region: string;
  version: string;
  firstYear: number;
  lastYear: number;
  /** 1 is Monday, 7 is Sunday. */
  weekendDays: readonly number[];
  holidays: ReadonlyMap<LocalDate, Holiday>;
}

/** Saturday and Sunday, in every region. */
export const weekendDays: readonly number[] = [SATURDAY, SUNDAY];

export interface SkippedDay {
  date: LocalDate;
  name: string;
}

/**
 * A business day is a Monday to Friday that the region's law does not close. A year the calendar does not know is
 * refused, never taken for one without holidays.
 * @source IDS-26 SSA-10 ERS-06
 */
export function isBusinessDay(date: LocalDate, calendar: BusinessCalendar): boolean {
  requireYear(date, calendar);
  return !calendar.weekendDays.includes(weekdayOf(date)) && !calendar.holidays.has(date);
}

/**
 * The nth business day strictly after a date, which is day 0 and is never counted; with it the holidays passed over.
 * Weekend days are passed over without being named.
 * @source IDS-26 ERS-06 ERS-23
 */
export function addBusinessDays(
  from: LocalDate,
  businessDays: number,
  calendar: BusinessCalendar,
): { date: LocalDate; skipped: SkippedDay[] } {
  if (!Number.isSafeInteger(businessDays) || businessDays < 0)
    throw new Refusal('NEGATIVE_BUSINESS_DAYS', 'Business days are counted forward in whole days.');
  requireYear(from, calendar);
  const skipped: SkippedDay[] = [];
  let date = from;
  for (let counted = 0; counted < businessDays; ) {
    date = addDays(date, 1);
    if (isBusinessDay(date, calendar)) counted += 1;
    else skipped.push(...skippedHoliday(date, calendar));
  }
  return { date, skipped };
}

/** Business days after `from`, up to and including `to`; zero when `to` is not later. */
export function businessDaysBetween(from: LocalDate, to: LocalDate, calendar: BusinessCalendar): number {
  requireYear(from, calendar);
  requireYear(to, calendar);
  let days = 0;
  for (let date = addDays(from, 1); date <= to; date = addDays(date, 1)) if (isBusinessDay(date, calendar)) days += 1;
  return days;
}

function skippedHoliday(date: LocalDate, calendar: BusinessCalendar): SkippedDay[] {
  const holiday = calendar.holidays.get(date);
  return holiday ? [{ date, name: holiday.name }] : [];
}

function requireYear(date: LocalDate, { region, firstYear, lastYear }: BusinessCalendar): void {
  const year = Number(date.slice(0, 4));
  if (year >= firstYear && year <= lastYear) return;
  throw new Refusal(
    'NO_CALENDAR_FOR_YEAR',
    `The business calendar of ${region} covers ${firstYear} to ${lastYear}, and ${date} lies outside it.`,
  );
}
