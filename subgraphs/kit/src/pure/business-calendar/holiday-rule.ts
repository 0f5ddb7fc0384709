import { addDays, parseLocalDate, weekdayOf, type LocalDate } from '../local-date.js';
import { easterSunday } from './easter.js';

/** 1 is Monday, 7 is Sunday. */
export const MONDAY = 1;
export const TUESDAY = 2;
export const WEDNESDAY = 3;
export const THURSDAY = 4;
export const FRIDAY = 5;
export const SATURDAY = 6;
export const SUNDAY = 7;

/** The date a holiday falls on in a year, before any substitute day; null in a year that does not have it. */
export type HolidayRule = (year: number) => LocalDate | null;

/** The same date every year. */
export function on(month: number, day: number): HolidayRule {
  return (year) => dateOf(year, month, day);
}

/** Days after Easter Sunday; before it when negative. */
export function easter(days: number): HolidayRule {
  return (year) => addDays(easterSunday(year), days);
}

/** The first such weekday on or after a date. */
export function firstFrom(weekday: number, month: number, day: number): HolidayRule {
  return (year) => {
    const start = dateOf(year, month, day);
    return addDays(start, (weekday - weekdayOf(start) + 7) % 7);
  };
}

/** The nth such weekday of a month. */
export function nth(n: number, weekday: number, month: number): HolidayRule {
  return firstFrom(weekday, month, 7 * (n - 1) + 1);
}

/** The last such weekday of a month of 31 days. */
export function lastOfLongMonth(weekday: number, month: number): HolidayRule {
  return firstFrom(weekday, month, 25);
}

/** A single day, proclaimed once. */
export function once(date: string): HolidayRule {
  const day = parseLocalDate(date);
  return (year) => (day.startsWith(`${year}-`) ? day : null);
}

function dateOf(year: number, month: number, day: number): LocalDate {
  return parseLocalDate(`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
}
