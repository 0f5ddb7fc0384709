import { addDays, parseLocalDate, type LocalDate } from './local-date.js';
import { Refusal } from './refusal.js';

declare const quarterMark: unique symbol;

/** Three months of a year, `2026-Q1`; quarters compare as text. */
export type Quarter = string & { readonly [quarterMark]: true };

const SHAPE = /^(?!0000)\d{4}-Q[1-4]$/;

/** The month, 1 to 12, in which the first quarter of a year begins: 1 where quarters are calendar quarters. */
export type QuarterStartMonth = number;

export function isQuarter(text: string): text is Quarter {
  return SHAPE.test(text);
}

export function parseQuarter(text: string): Quarter {
  if (isQuarter(text)) return text;
  throw new Refusal('INVALID_QUARTER', `"${text}" is not a quarter in the form YYYY-Q1 to YYYY-Q4.`);
}

/** The quarter a date falls in. */
export function quarterOf(date: LocalDate, startMonth: QuarterStartMonth = 1): Quarter {
  const months = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - startMonth;
  return quarterAt(Math.floor(months / 3));
}

export function firstDay(quarter: Quarter, startMonth: QuarterStartMonth = 1): LocalDate {
  return kept(firstDays, { quarter, startMonth }, beginning);
}

export function lastDay(quarter: Quarter, startMonth: QuarterStartMonth = 1): LocalDate {
  return kept(lastDays, { quarter, startMonth }, ending);
}

export function nextQuarter(quarter: Quarter): Quarter {
  return quarterAt(indexOf(quarter) + 1);
}

export function previousQuarter(quarter: Quarter): Quarter {
  return quarterAt(indexOf(quarter) - 1);
}

/** The `count` quarters that end with the one of `asOf`, oldest first. */
export function lastQuarters(asOf: LocalDate, count: number, startMonth: QuarterStartMonth = 1): Quarter[] {
  const last = indexOf(quarterOf(asOf, startMonth));
  return Array.from({ length: count }, (_, i) => quarterAt(last - count + 1 + i));
}

/** The days from `from` to `to`, both included, for which the predicate holds, in their order. */
export function daysWhere(range: { from: LocalDate; to: LocalDate }, holds: (date: LocalDate) => boolean): LocalDate[] {
  const days: LocalDate[] = [];
  for (let date = range.from; date <= range.to; date = addDays(date, 1)) if (holds(date)) days.push(date);
  return days;
}

function indexOf(quarter: Quarter): number {
  return Number(quarter.slice(0, 4)) * 4 + Number(quarter.slice(6)) - 1;
}

function quarterAt(index: number): Quarter {
  return parseQuarter(`${String(Math.floor(index / 4)).padStart(4, '0')}-Q${(((index % 4) + 4) % 4) + 1}`);
}

// A board of partners asks for the ends of the same few quarters a thousand times.
const [firstDays, lastDays]: [KnownDays, KnownDays] = [new Map(), new Map()];
const knownMax = 1_000;

type KnownDays = Map<QuarterStartMonth, Map<Quarter, LocalDate>>;

function kept(known: KnownDays, { quarter, startMonth }: { quarter: Quarter; startMonth: QuarterStartMonth }, find: (quarter: Quarter, startMonth: QuarterStartMonth) => LocalDate): LocalDate {
  let days = known.get(startMonth);
  if (days === undefined) known.set(startMonth, (days = new Map()));
  const before = days.get(quarter);
  if (before !== undefined) return before;
  const date = find(quarter, startMonth);
  if (days.size >= knownMax) days.clear();
  days.set(quarter, date);
  return date;
}

function ending(quarter: Quarter, startMonth: QuarterStartMonth): LocalDate {
  return addDays(beginning(nextQuarter(quarter), startMonth), -1);
}

function beginning(quarter: Quarter, startMonth: QuarterStartMonth): LocalDate {
  const months = indexOf(quarter) * 3 + startMonth - 1;
  const year = String(Math.floor(months / 12)).padStart(4, '0');
  return parseLocalDate(`${year}-${String((months % 12) + 1).padStart(2, '0')}-01`);
}
