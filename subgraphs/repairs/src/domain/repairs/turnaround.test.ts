import { expect, test } from 'vitest';

import { businessCalendar } from '@platform/kit/pure/business-calendar/business-calendars.js';
import { parseLocalDate } from '@platform/kit/pure/local-date.js';

import type { RepairStatus } from '../repair-codes.js';
import { localMidnight } from './local-midnight.js';
import { stopsTheClock, turnaround } from './turnaround.js';

const oslo = { timeZone: 'Europe/Oslo', calendar: businessCalendar('NO') };
const step = (status: RepairStatus, since: string): { status: RepairStatus; since: Date } => ({ status, since: new Date(since) });
const hours = 60;

test.each([
  ['within one business day', [step('OPEN', '2026-05-20T08:00:00Z')], '2026-05-20T14:30:00Z', [390, 0, 390]],
  ['over a weekend, from Friday noon to Monday noon on the wall', [step('OPEN', '2026-05-29T10:00:00Z')], '2026-06-01T10:00:00Z', [72 * hours, 0, 24 * hours]],
  ['on a holiday alone (17 May, a Sunday, and the Friday before)', [step('OPEN', '2026-05-17T08:00:00Z')], '2026-05-17T16:00:00Z', [8 * hours, 0, 0]],
  ['with two days of waiting for parts', [step('OPEN', '2026-05-19T08:00:00Z'), step('AWTP', '2026-05-19T10:00:00Z'), step('BEGR', '2026-05-21T10:00:00Z')], '2026-05-21T12:00:00Z', [52 * hours, 48 * hours, 4 * hours]],
  ['with the customer’s time after it', [step('OPEN', '2026-05-19T08:00:00Z'), step('RFPU', '2026-05-19T09:00:00Z')], '2026-05-22T09:00:00Z', [73 * hours, 72 * hours, 1 * hours]],
  ['reopened: the days in which it was done are nobody’s', [step('OPEN', '2026-05-19T08:00:00Z'), step('SPCM', '2026-05-19T10:00:00Z'), step('BEGR', '2026-05-21T08:00:00Z')], '2026-05-21T09:00:00Z', [3 * hours, 0, 3 * hours]],
  ['at no length', [step('OPEN', '2026-05-20T08:00:00Z')], '2026-05-20T08:00:00Z', [0, 0, 0]],
] as const)('AASP-15 AASP-16b: a repair done %s', (_, steps, until, [elapsedMinutes, waitingMinutes, workingMinutes]) => {
  expect(turnaround(steps, { until: new Date(until), ...oslo })).toEqual({ elapsedMinutes, waitingMinutes, workingMinutes });
});

test.each([
  ['from noon, and not back yet', [{ from: '2026-05-20T10:00:00Z', to: null }], [360, 240, 120]],
  ['for two hours', [{ from: '2026-05-20T09:00:00Z', to: '2026-05-20T11:00:00Z' }], [360, 120, 240]],
  ['twice', [{ from: '2026-05-20T09:00:00Z', to: '2026-05-20T10:00:00Z' }, { from: '2026-05-20T11:00:00Z', to: '2026-05-20T12:00:00Z' }], [360, 120, 240]],
  ['before it was created and after it was done', [{ from: '2026-05-20T06:00:00Z', to: '2026-05-20T07:00:00Z' }, { from: '2026-05-20T15:00:00Z', to: null }], [360, 0, 360]],
] as const)('AASP-15 AASP-16b: while the device is away at the repair centre the clock stands: %s', (_, spans, [elapsedMinutes, waitingMinutes, workingMinutes]) => {
  const away = spans.map(({ from, to }) => ({ from: new Date(from), to: to === null ? null : new Date(to) }));
  expect(turnaround([step('OPEN', '2026-05-20T08:00:00Z')], { until: new Date('2026-05-20T14:00:00Z'), ...oslo, away })).toEqual({ elapsedMinutes, waitingMinutes, workingMinutes });
});

test('AASP-15: the day on which the clock is put forward has 23 hours, and the one on which it is put back 25', () => {
  const day = (date: string): number => localMidnight(parseLocalDate(date), 'Europe/Oslo');
  expect((day('2026-03-30') - day('2026-03-29')) / 3_600_000).toBe(23);
  expect((day('2026-10-26') - day('2026-10-25')) / 3_600_000).toBe(25);
  expect(new Date(localMidnight(parseLocalDate('2026-05-20'), 'Pacific/Kiritimati')).toISOString()).toBe('2026-05-19T10:00:00.000Z');
});

test('AASP-15: without a calendar, or outside its years, the working time is not known; the elapsed time is', () => {
  const steps = [step('OPEN', '2026-05-20T08:00:00Z')];
  const until = new Date('2026-05-20T09:00:00Z');
  expect(turnaround(steps, { until, timeZone: 'Europe/Oslo', calendar: null })).toEqual({ elapsedMinutes: 60, waitingMinutes: 0, workingMinutes: null });
  const longAgo = [step('OPEN', '2019-05-20T08:00:00Z')];
  expect(turnaround(longAgo, { until: new Date('2019-05-20T09:00:00Z'), ...oslo }).workingMinutes).toBeNull();
});

test('AASP-16b: waiting for parts and for the customer stop the clock, the technician’s bench does not', () => {
  expect((['OPEN', 'AWTP', 'AWTR', 'BEGR', 'RFPU'] as const).filter(stopsTheClock)).toEqual(['AWTP', 'RFPU']);
});
