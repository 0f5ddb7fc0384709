import { type ConsoleLocale, formatLocales } from './locale.js';

export interface Formats {
  number: (value: number) => string;
  percent: (share: number) => string;
  /** A date without time, as `2026-03-31`. */
  date: (date: string) => string;
  /** The month of a date, as `October 2026`. */
  month: (date: string) => string;
  /** The weekday of a date. */
  weekday: (date: string) => string;
  /** The day of an instant, where the reader is. */
  day: (instant: string) => string;
  dateTime: (instant: string) => string;
  time: (instant: string | Date) => string;
  country: (code: string) => string;
  /** `in 3 days`, `yesterday`. */
  days: (count: number) => string;
  list: (parts: readonly string[]) => string;
}

const cache = new Map<ConsoleLocale, Formats>();

/** Formatters are slow to make and quick to use: each language's are made once. */
export function formatsOf(locale: ConsoleLocale): Formats {
  const known = cache.get(locale);
  if (known !== undefined) return known;
  const made = makeFormats(formatLocales[locale]);
  cache.set(locale, made);
  return made;
}

function makeFormats(tag: string): Formats {
  const number = new Intl.NumberFormat(tag);
  const percent = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 0 });
  const date = new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
  const month = new Intl.DateTimeFormat(tag, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const weekday = new Intl.DateTimeFormat(tag, { weekday: 'long', timeZone: 'UTC' });
  const day = new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'short', year: 'numeric' });
  const dateTime = new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' });
  const time = new Intl.DateTimeFormat(tag, { hour: '2-digit', minute: '2-digit' });
  const countries = new Intl.DisplayNames(tag, { type: 'region' });
  const relative = new Intl.RelativeTimeFormat(tag, { numeric: 'auto' });
  const list = new Intl.ListFormat(tag);
  return {
    number: (value) => number.format(value),
    percent: (share) => percent.format(share),
    date: (text) => date.format(new Date(`${text}T00:00:00Z`)),
    month: (text) => month.format(new Date(`${text}T00:00:00Z`)),
    weekday: (text) => weekday.format(new Date(`${text}T00:00:00Z`)),
    day: (instant) => day.format(new Date(instant)),
    dateTime: (instant) => dateTime.format(new Date(instant)),
    time: (instant) => time.format(new Date(instant)),
    country: (code) => countries.of(code.split('-')[0]!) ?? code,
    days: (count) => relative.format(count, 'day'),
    list: (parts) => list.format(parts),
  };
}
