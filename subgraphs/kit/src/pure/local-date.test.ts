import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addYears,
  compareDates,
  daysBetween,
  earliestDate,
  isLocalDate,
  latestDate,
  parseLocalDate,
  weekdayOf,
  type LocalDate,
} from './local-date.js';

const anyDate: fc.Arbitrary<LocalDate> = fc
  .integer({ min: 0, max: 50_000 })
  .map((days) => addDays(parseLocalDate('1960-01-01'), days));
const smallStep = fc.integer({ min: -10_000, max: 10_000 });

describe('a date is one the calendar has', () => {
  test.each(['2026-01-01', '2024-02-29', '2000-02-29', '2026-12-31', '0001-01-01', '9999-12-31'])('%s is a date', (text) => {
    expect(parseLocalDate(text)).toBe(text);
  });

  test.each([
    '2026-02-30',
    '2026-02-29',
    '1900-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '2026-01-00',
    '0000-01-01',
    '2026-1-1',
    '20260101',
    '2026-01-01T00:00:00Z',
    ' 2026-01-01',
    '2026-01-01\n',
    '+12026-01-01',
    '',
  ])('"%s" is refused', (text) => {
    expect(isLocalDate(text)).toBe(false);
    expect(() => parseLocalDate(text)).toThrow(/is not a date of the calendar/);
  });
});

describe('counting days', () => {
  test.each([
    ['2026-02-28', 1, '2026-03-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2026-03-28', 2, '2026-03-30'],
    ['2026-01-01', 90, '2026-04-01'],
    ['2026-03-01', -1, '2026-02-28'],
    ['2026-03-01', 0, '2026-03-01'],
  ])('%s and %i days is %s', (from, days, to) => {
    expect(addDays(parseLocalDate(from), days)).toBe(to);
  });

  test('adding days is undone by subtracting them, and measured by the days between', () => {
    fc.assert(
      fc.property(anyDate, smallStep, (date, days) => {
        const later = addDays(date, days);
        expect(addDays(later, -days)).toBe(date);
        expect(daysBetween(date, later)).toBe(days);
        expect(Math.sign(compareDates(later, date))).toBe(Math.sign(days));
      }),
    );
  });

  test('weekdays follow each other', () => {
    expect(weekdayOf(parseLocalDate('2026-04-06'))).toBe(1);
    expect(weekdayOf(parseLocalDate('1969-12-28'))).toBe(7);
    fc.assert(
      fc.property(anyDate, (date) => {
        expect(weekdayOf(addDays(date, 1))).toBe((weekdayOf(date) % 7) + 1);
      }),
    );
  });

  test('a date beyond the calendar is refused', () => {
    expect(() => addDays(parseLocalDate('9999-12-31'), 1)).toThrow(/not a date/);
    expect(() => addDays(parseLocalDate('9999-12-31'), 1e12)).toThrow(/not a date/);
    expect(() => addYears(parseLocalDate('9999-12-31'), 1)).toThrow(/not a date/);
  });
});

describe('ERS-28: anniversaries', () => {
  test.each([
    ['2024-02-29', 1, '2025-02-28'],
    ['2024-02-29', 4, '2028-02-29'],
    ['2025-02-28', 1, '2026-02-28'],
    ['2026-12-31', 1, '2027-12-31'],
    ['2023-03-01', 1, '2024-03-01'],
  ])('ERS-28: the anniversary of %s after %i years is %s', (from, years, to) => {
    expect(addYears(parseLocalDate(from), years)).toBe(to);
  });

  test('ERS-28: an anniversary keeps month and day, save that of 29 February', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 0, max: 100 }), (date, years) => {
        const anniversary = addYears(date, years);
        expect(Number(anniversary.slice(0, 4))).toBe(Number(date.slice(0, 4)) + years);
        expect([date.slice(4), '-02-28']).toContain(anniversary.slice(4));
      }),
    );
  });
});

test('the latest and the earliest of some dates ignore the unknown ones', () => {
  const [a, b] = [parseLocalDate('2026-01-01'), parseLocalDate('2026-06-01')];
  expect(latestDate([null, a, b, null])).toBe(b);
  expect(earliestDate([null, b, a])).toBe(a);
  expect(latestDate([null])).toBeNull();
  expect(earliestDate([])).toBeNull();
});
