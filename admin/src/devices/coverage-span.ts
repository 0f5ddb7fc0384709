import { addDays, type CalendarDate, daysBetween } from '../i18n/calendar.js';

export interface CoverageDays {
  startsOn: CalendarDate;
  endsOn: CalendarDate | null;
  cancelledOn: CalendarDate | null;
}

export interface Span {
  from: CalendarDate;
  to: CalendarDate;
}

const openDays = 365;

/** The days that the bars of a device's coverages stand on; today is among them. */
export function spanOf(coverages: readonly CoverageDays[], today: CalendarDate): Span {
  const from = [today, ...coverages.map(({ startsOn }) => startsOn)].sort()[0]!;
  const last = [today, ...coverages.map(({ startsOn, endsOn }) => endsOn ?? startsOn)].sort().at(-1)!;
  return { from, to: coverages.some(({ endsOn }) => endsOn === null) ? addDays(last, openDays) : last };
}

/** Where a bar stands on the span, in per cent; never thinner than can be seen. */
export function barOf({ startsOn, endsOn, cancelledOn }: CoverageDays, span: Span): { left: number; width: number } {
  const days = Math.max(1, daysBetween(span.from, span.to));
  const end = [endsOn ?? span.to, cancelledOn ?? span.to].sort()[0]!;
  const share = (date: CalendarDate): number => (daysBetween(span.from, date) / days) * 100;
  const width = Math.max(1, share(end) - share(startsOn));
  return { left: Math.min(share(startsOn), 100 - width), width };
}
