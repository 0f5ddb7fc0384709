import fc from 'fast-check';
import { expect, test } from 'vitest';
import { weekdayOf } from '../local-date.js';
import { easterSunday } from './easter.js';

test.each([
  [2000, '2000-04-23'],
  [2008, '2008-03-23'],
  [2011, '2011-04-24'],
  [2024, '2024-03-31'],
  [2025, '2025-04-20'],
  [2026, '2026-04-05'],
  [2027, '2027-03-28'],
  [2028, '2028-04-16'],
  [2029, '2029-04-01'],
  [2030, '2030-04-21'],
  [2038, '2038-04-25'],
  [2049, '2049-04-18'],
  [2076, '2076-04-19'],
  [2285, '2285-03-22'],
])('Easter of %i is %s', (year, date) => {
  expect(easterSunday(year)).toBe(date);
});

test('Easter is a Sunday between 22 March and 25 April', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1583, max: 9000 }), (year) => {
      const date = easterSunday(year);
      expect(weekdayOf(date)).toBe(7);
      expect(date.slice(5) >= '03-22' && date.slice(5) <= '04-25').toBe(true);
    }),
  );
});
