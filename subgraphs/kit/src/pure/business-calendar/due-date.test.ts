import { expect, test } from 'vitest';
import { dueDate } from './due-date.js';

test.each([
  ['2026-03-02T08:00:00Z', 'NO', 'Europe/Oslo', '2026-03-16'],
  ['2026-03-01T23:30:00Z', 'NO', 'Europe/Oslo', '2026-03-16'],
  ['2026-03-01T22:30:00Z', 'NO', 'Europe/Oslo', '2026-03-13'],
  ['2026-03-28T22:30:00Z', 'DE-BY', 'Europe/Berlin', '2026-04-14'],
  ['2026-03-27T23:30:00Z', 'DE-BY', 'Europe/Berlin', '2026-04-14'],
  ['2026-10-25T22:30:00Z', 'DE-SN', 'Europe/Berlin', '2026-11-06'],
  ['2026-10-25T23:30:00Z', 'DE-SN', 'Europe/Berlin', '2026-11-09'],
])('ERS-06: shipped at %s to %s in %s, ten business days end on %s', (shippedAt, region, timeZone, dueOn) => {
  const window = { openedAt: new Date(shippedAt), timeZone, region, businessDays: 10 };
  expect(dueDate(window)).toEqual({ dueOn, calendarVersion: `${region.slice(0, 2)}-2024-2030.1` });
});
