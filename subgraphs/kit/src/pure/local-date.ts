import { Refusal } from './refusal.js';

declare const localDate: unique symbol;

/** A calendar date without clock or zone, `YYYY-MM-DD`, in the years 0001 to 9999; dates compare as text. */
export type LocalDate = string & { readonly [localDate]: true };

const MS_PER_DAY = 86_400_000;
const SHAPE = /^(?!0000)\d{4}-\d{2}-\d{2}$/;

/** Only a date that exists counts: 2026-02-30 is no date. */
export function isLocalDate(text: string): text is LocalDate {
  return SHAPE.test(text) && fromEpochDays(toEpochDays(text)) === text;
}

export function parseLocalDate(text: string): LocalDate {
  if (isLocalDate(text)) return text;
  throw new Refusal('INVALID_DATE', `"${text}" is not a date of the calendar in the form YYYY-MM-DD.`);
}

/** Negative when `a` is earlier than `b`, zero on the same date. */
export function compareDates(a: LocalDate, b: LocalDate): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The date `days` calendar days later; earlier when negative. */
export function addDays(date: LocalDate, days: number): LocalDate {
  return parseLocalDate(fromEpochDays(toEpochDays(date) + days));
}

/**
 * The anniversary `years` later; 29 February falls on 28 February in a year without one.
 * @source ERS-28
 */
export function addYears(date: LocalDate, years: number): LocalDate {
  const anniversary = `${String(Number(date.slice(0, 4)) + years).padStart(4, '0')}${date.slice(4)}`;
  return parseLocalDate(isLocalDate(anniversary) ? anniversary : anniversary.replace(/-02-29$/, '-02-28'));
}

/** Calendar days from `from` to `to`: zero on the same date, negative when `to` is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return toEpochDays(to) - toEpochDays(from);
}

/** 1 is Monday, 7 is Sunday. */
export function weekdayOf(date: LocalDate): number {
  return ((((toEpochDays(date) + 3) % 7) + 7) % 7) + 1;
}

/** The latest of the dates that are known. */
export function latestDate(dates: readonly (LocalDate | null)[]): LocalDate | null {
  return dates.reduce((latest, date) => (date != null && (latest === null || date > latest) ? date : latest), null);
}

/** The earliest of the dates that are known. */
export function earliestDate(dates: readonly (LocalDate | null)[]): LocalDate | null {
  return dates.reduce((first, date) => (date != null && (first === null || date < first) ? date : first), null);
}

// The date parser of the platform is asked for UTC midnight only, where no zone or clock change can move the date.
function toEpochDays(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / MS_PER_DAY;
}

function fromEpochDays(days: number): string {
  const midnight = new Date(days * MS_PER_DAY);
  return Number.isNaN(midnight.getTime()) ? '' : midnight.toISOString().slice(0, 10);
}
