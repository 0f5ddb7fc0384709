import { parseLocalDate } from '@platform/kit/pure/local-date.js';
import { expect, test } from 'vitest';

import { businessDay } from './business-day.js';

test('ERS-06: the tenth business day after a date, with the holidays passed over', () => {
  const facts = { region: 'NO', timeZone: null, from: parseLocalDate('2026-05-08'), businessDays: 10 };
  expect(businessDay(facts)).toEqual({
    date: '2026-05-26',
    skipped: [
      { date: '2026-05-14', name: 'Kristi himmelfartsdag' },
      { date: '2026-05-25', name: 'Andre pinsedag' },
    ],
    calendarVersion: 'NO-2024-2030.1',
  });
});

test('ERS-06: an instant is dated in the zone of the place', () => {
  const from = new Date('2026-03-02T23:30:00Z');
  expect(businessDay({ region: 'NO', timeZone: 'Europe/Oslo', from, businessDays: 1 }).date).toBe('2026-03-04');
  expect(businessDay({ region: 'GB-ENG', timeZone: 'Europe/London', from, businessDays: 1 }).date).toBe('2026-03-03');
});

test('ERS-06: an instant without a zone, an unknown zone, region or year is refused', () => {
  const from = new Date('2026-03-02T23:30:00Z');
  expect(() => businessDay({ region: 'NO', timeZone: null, from, businessDays: 1 })).toThrow(/only in a time zone/);
  expect(() => businessDay({ region: 'NO', timeZone: 'Oslo', from, businessDays: 1 })).toThrow(/not a time zone/);
  expect(() => businessDay({ region: 'XX', timeZone: 'UTC', from, businessDays: 1 })).toThrow(/no business calendar/);
  expect(() => businessDay({ region: 'NO', timeZone: null, from: parseLocalDate('2031-01-01'), businessDays: 0 })).toThrow(/2024 to 2030/);
});
