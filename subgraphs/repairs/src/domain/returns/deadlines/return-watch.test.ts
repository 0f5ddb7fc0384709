import { businessCalendar } from '@platform/kit/pure/business-calendar/business-calendars.js';
import { parseLocalDate } from '@platform/kit/pure/local-date.js';
import { describe, expect, test } from 'vitest';

import { reminderBusinessDays } from './reminder-business-days.js';
import { nextWatch, returnWatches, watchOf } from './return-watch.js';

const watches = (dueOn: string, region = 'NO') => returnWatches({ dueOn: parseLocalDate(dueOn), remindersBefore: reminderBusinessDays, calendar: businessCalendar(region) });
const days = (dueOn: string, region?: string) => watches(dueOn, region).map(({ on }) => on);

describe('IDS-16: a return is reminded of five and two business days before, on the day, and is overdue the day after', () => {
  test.each([
    ['in an ordinary week', '2026-03-16', 'NO', ['2026-03-09', '2026-03-12', '2026-03-16', '2026-03-17']],
    ['across Easter', '2026-04-07', 'NO', ['2026-03-26', '2026-03-31', '2026-04-07', '2026-04-08']],
    ['across 17 May', '2027-05-18', 'NO', ['2027-05-10', '2027-05-13', '2027-05-18', '2027-05-19']],
    ['across Christmas in Sweden', '2026-12-28', 'SE', ['2026-12-17', '2026-12-22', '2026-12-28', '2026-12-29']],
    ['on a Friday, overdue on the Saturday', '2026-03-20', 'NO', ['2026-03-13', '2026-03-18', '2026-03-20', '2026-03-21']],
  ])('IDS-16 IDS-26: %s', (_, dueOn, region, expected) => {
    expect(days(dueOn, region)).toEqual(expected);
  });

  test('IDS-16: says how many business days are left', () => {
    expect(watches('2026-03-16').map(({ kind, businessDaysLeft }) => [kind, businessDaysLeft])).toEqual([['REMINDER', 5], ['REMINDER', 2], ['REMINDER', 0], ['OVERDUE', null]]);
  });

  test.each([
    ['2026-03-02', '2026-03-09'],
    ['2026-03-08', '2026-03-09'],
    ['2026-03-09', '2026-03-12'],
    ['2026-03-16', '2026-03-17'],
    ['2026-03-17', undefined],
  ])('IDS-16: after %s it next asks for something on %s', (after, expected) => {
    expect(nextWatch(watches('2026-03-16'), parseLocalDate(after))?.on).toBe(expected);
  });

  test.each([
    ['2026-03-08', undefined],
    ['2026-03-09', 'REMINDER'],
    ['2026-03-16', 'REMINDER'],
    ['2026-03-17', 'OVERDUE'],
    ['2026-05-01', 'OVERDUE'],
  ])('IDS-16: on %s, when nobody has looked before, it asks for %s alone', (today, kind) => {
    expect(watchOf(watches('2026-03-16'), parseLocalDate(today))?.kind).toBe(kind);
  });
});
