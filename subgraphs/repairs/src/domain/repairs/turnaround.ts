import { type BusinessCalendar, isBusinessDay } from '@platform/kit/pure/business-calendar/business-calendar.js';
import { addDays } from '@platform/kit/pure/local-date.js';
import { localDateAt } from '@platform/kit/pure/time-zone.js';

import type { RepairStatus } from '../repair-codes.js';
import { localMidnight } from './local-midnight.js';
import type { Span } from './types/device-journey.js';

/** A repair took this status at this instant. */
export interface StatusStep {
  status: RepairStatus;
  since: Date;
}

export interface Turnaround {
  elapsedMinutes: number;
  /** Of the elapsed time, that in which the provider could do nothing. */
  waitingMinutes: number;
  /** Of the rest, that on business days of the place; null where the calendar does not know them. */
  workingMinutes: number | null;
}

export interface Clock {
  /** Completion, or now. */
  until: Date;
  timeZone: string;
  /** Null where the place has none. */
  calendar: BusinessCalendar | null;
  /** When the device was away at the repair centre; absent where it was nowhere. */
  away?: readonly Span[];
}

const minute = 60_000;

/** Parts are under way, the customer is to fetch it, or it is done: none of these is the provider's time. */
export const stopsTheClock = (status: RepairStatus): boolean => status === 'AWTP' || status === 'RFPU' || status === 'SPCM' || status === 'CANCELLED';

/**
 * How long a repair took, from its creation through every status it took until its end, whatever was told of later: the whole of it, what of it was waiting or away at the
 * repair centre, and what of the rest lay on business days of its location, a business day having all the hours that the clock there shows.
 * @source AASP-15 AASP-16b SSA-17
 */
export function turnaround(steps: readonly StatusStep[], { until, timeZone, calendar, away = [] }: Clock): Turnaround {
  const spans = steps
    .map(({ status, since }, place) => ({ status, from: since.getTime(), to: Math.min((steps[place + 1]?.since ?? until).getTime(), until.getTime()) }))
    .filter(({ from, to }) => to > from);
  const whole = (chosen: typeof spans): number => Math.round(chosen.reduce((sum, { from, to }) => sum + to - from, 0) / minute);
  const here = spans.filter(({ status }) => !stopsTheClock(status));
  const waiting = spans.filter(({ status }) => status === 'AWTP' || status === 'RFPU');
  const gone = away.map(({ from, to }) => ({ from: from.getTime(), to: (to ?? until).getTime() }));
  const running = gone.reduce((left, absence) => left.flatMap((span) => without(span, absence)), here);
  const elapsedMinutes = whole(here) + whole(waiting);
  return {
    elapsedMinutes,
    waitingMinutes: elapsedMinutes - whole(running),
    workingMinutes: calendar === null ? null : workingMinutes(running, { timeZone, calendar }),
  };
}

/** What is left of a span when another is taken out of it. */
function without<Stretch extends { from: number; to: number }>(span: Stretch, absence: { from: number; to: number }): Stretch[] {
  const [before, after] = [{ ...span, to: Math.min(span.to, absence.from) }, { ...span, from: Math.max(span.from, absence.to) }];
  return [before, after].filter(({ from, to }) => to > from);
}

function workingMinutes(spans: readonly { from: number; to: number }[], { timeZone, calendar }: { timeZone: string; calendar: BusinessCalendar }): number | null {
  let sum = 0;
  for (const { from, to } of spans) {
    const last = localDateAt(new Date(to), timeZone);
    for (let date = localDateAt(new Date(from), timeZone); date <= last; date = addDays(date, 1)) {
      if (!isKnown(date, calendar)) return null;
      if (isBusinessDay(date, calendar)) sum += Math.max(0, Math.min(to, localMidnight(addDays(date, 1), timeZone)) - Math.max(from, localMidnight(date, timeZone)));
    }
  }
  return Math.round(sum / minute);
}

function isKnown(date: string, { firstYear, lastYear }: BusinessCalendar): boolean {
  const year = Number(date.slice(0, 4));
  return year >= firstYear && year <= lastYear;
}
