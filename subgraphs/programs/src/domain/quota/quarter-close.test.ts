import { expect, test } from 'vitest';

import { type LocalDate, parseLocalDate, weekdayOf } from '@platform/kit/pure/local-date.js';
import { parseQuarter } from '@platform/kit/pure/quarter.js';

import { quarterClosesOn } from './quarter-close.js';

const holidays = ['2026-04-03', '2026-04-06'].map(parseLocalDate);
const isWorkingDay = (date: LocalDate): boolean => weekdayOf(date) < 6 && !holidays.includes(date);

test('AASP-17: a quarter is closed after five business days of grace, holidays and weekends not counted', () => {
  // 1 and 2 April, then Easter, 7 to 9 April.
  expect(quarterClosesOn(parseQuarter('2026-Q1'), isWorkingDay)).toBe('2026-04-10');
});

test.each([
  [0, '2026-04-01'],
  [1, '2026-04-02'],
  [2, '2026-04-03'],
  [3, '2026-04-08'],
])('AASP-17: with %i days of grace the first quarter of 2026 is closed on %s', (grace, on) => {
  expect(quarterClosesOn(parseQuarter('2026-Q1'), isWorkingDay, grace)).toBe(on);
});
