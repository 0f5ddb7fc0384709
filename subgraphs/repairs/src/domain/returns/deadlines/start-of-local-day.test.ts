import { parseLocalDate } from '@platform/kit/pure/local-date.js';
import { localDateAt } from '@platform/kit/pure/time-zone.js';
import { expect, test } from 'vitest';

import { startOfLocalDay } from './start-of-local-day.js';

test.each([
  ['2026-03-17', 'Europe/Oslo', '2026-03-16T23:00:00.000Z'],
  ['2026-07-01', 'Europe/Oslo', '2026-06-30T22:00:00.000Z'],
  ['2026-03-29', 'Europe/Berlin', '2026-03-28T23:00:00.000Z'],
  ['2026-03-30', 'Europe/Berlin', '2026-03-29T22:00:00.000Z'],
  ['2026-10-26', 'Europe/Stockholm', '2026-10-25T23:00:00.000Z'],
  ['2026-01-01', 'Pacific/Auckland', '2025-12-31T11:00:00.000Z'],
  ['2026-01-01', 'America/Los_Angeles', '2026-01-01T08:00:00.000Z'],
  ['2026-01-01', 'Asia/Kathmandu', '2025-12-31T18:15:00.000Z'],
  ['2026-01-01', 'Pacific/Kiritimati', '2025-12-31T10:00:00.000Z'],
  ['2024-02-29', 'Europe/London', '2024-02-29T00:00:00.000Z'],
])('IDS-26: %s begins in %s at %s, and the minute before is still the day before', (date, timeZone, expected) => {
  const start = startOfLocalDay(parseLocalDate(date), timeZone);
  expect(start.toISOString()).toBe(expected);
  expect(localDateAt(start, timeZone)).toBe(date);
  expect(localDateAt(new Date(start.getTime() - 1), timeZone) < date).toBe(true);
});
