import { parseLocalDate } from '@platform/kit/pure/local-date.js';
import { expect, it } from 'vitest';

import { acceptedOn, type DispatchFacts, dispatchPromise, isPromiseKept } from './dispatch-promise.js';

const oslo = { calendarRegion: 'NO', timeZone: 'Europe/Oslo', cutOffHour: 15 };
const promise = (given: Partial<DispatchFacts> & { at?: string }, place = oslo) =>
  dispatchPromise({ acceptedAt: new Date(given.at ?? '2026-03-02T10:00:00Z'), partsAvailable: true, accountStatus: 'GOOD', returnAwaited: false, ...given }, place, { businessDays: 1 });

it.each([
  ['2026-03-02T13:59:59Z', '2026-03-02'],
  ['2026-03-02T14:00:00Z', '2026-03-03'],
  ['2026-03-02T14:00:01Z', '2026-03-03'],
  ['2026-07-01T12:59:59Z', '2026-07-01'],
  ['2026-07-01T13:00:00Z', '2026-07-02'],
  ['2026-03-02T23:30:00Z', '2026-03-03'],
])('IDS-21: with a cut-off at 15:00 in Oslo an order accepted at %s counts for %s', (at, on) => {
  expect(acceptedOn(new Date(at), oslo)).toBe(on);
});

it.each([
  ['2026-03-02T10:00:00Z', '2026-03-03'],
  ['2026-03-02T15:00:00Z', '2026-03-04'],
  ['2026-03-06T10:00:00Z', '2026-03-09'],
  ['2026-04-01T10:00:00Z', '2026-04-07'],
])('IDS-21, SSA-10: an order accepted at %s is promised to leave on %s', (at, on) => {
  expect(promise({ at })).toMatchObject({ plannedDispatchOn: on, reasons: [] });
});

it('SSA-10: without a cut-off the whole day counts', () => {
  expect(promise({ at: '2026-03-02T22:30:00Z' }, { ...oslo, cutOffHour: 24 }).plannedDispatchOn).toBe('2026-03-03');
});

it.each([
  [false, 'GOOD', ['PARTS_NOT_AVAILABLE']],
  [null, 'GOOD', ['PARTS_AVAILABILITY_UNKNOWN']],
  [true, 'ON_HOLD', ['ACCOUNT_STATUS']],
  [false, 'SUSPENDED', ['PARTS_NOT_AVAILABLE', 'ACCOUNT_STATUS']],
] as const)('IDS-31, SSA-11: parts there %s and account %s: nothing is promised, for %j', (partsAvailable, accountStatus, reasons) => {
  expect(promise({ partsAvailable, accountStatus })).toMatchObject({ plannedDispatchOn: null, reasons });
});

it('IDS-05, IDS-31: where the defective part comes first, nobody knows when, and nothing is promised', () => {
  expect(promise({ returnAwaited: true })).toMatchObject({ plannedDispatchOn: null, reasons: ['RETURN_AWAITED'] });
});

it.each([
  ['2026-03-03T22:59:59Z', true],
  ['2026-03-03T23:00:00Z', false],
  ['2026-03-02T09:00:00Z', true],
])('IDS-21: of a promise for 3 March dispatch at %s keeps it: %s', (at, kept) => {
  expect(isPromiseKept(parseLocalDate('2026-03-03'), new Date(at), oslo)).toBe(kept);
});
