import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, parseLocalDate, weekdayOf } from './local-date.js';
import { daysWhere, firstDay, isQuarter, lastDay, lastQuarters, nextQuarter, parseQuarter, previousQuarter, quarterOf } from './quarter.js';

const anyDate = fc.integer({ min: 0, max: 30_000 }).map((days) => addDays(parseLocalDate('1980-01-01'), days));
const anyStart = fc.integer({ min: 1, max: 12 });

describe('AASP-17: calendar quarters', () => {
  test.each([
    ['2026-01-01', '2026-Q1'],
    ['2026-03-31', '2026-Q1'],
    ['2026-04-01', '2026-Q2'],
    ['2026-06-30', '2026-Q2'],
    ['2026-07-01', '2026-Q3'],
    ['2026-09-30', '2026-Q3'],
    ['2026-10-01', '2026-Q4'],
    ['2026-12-31', '2026-Q4'],
  ])('AASP-17: %s lies in %s', (date, quarter) => {
    expect(quarterOf(parseLocalDate(date))).toBe(quarter);
  });

  test.each([
    ['2026-Q1', '2026-01-01', '2026-03-31'],
    ['2024-Q1', '2024-01-01', '2024-03-31'],
    ['2026-Q2', '2026-04-01', '2026-06-30'],
    ['2026-Q4', '2026-10-01', '2026-12-31'],
  ])('AASP-17: %s runs from %s to %s', (quarter, first, last) => {
    expect(firstDay(parseQuarter(quarter))).toBe(first);
    expect(lastDay(parseQuarter(quarter))).toBe(last);
  });

  test('AASP-17: a year of quarters may begin in another month', () => {
    expect(quarterOf(parseLocalDate('2026-09-30'), 10)).toBe('2025-Q4');
    expect(quarterOf(parseLocalDate('2026-10-01'), 10)).toBe('2026-Q1');
    expect(firstDay(parseQuarter('2026-Q2'), 10)).toBe('2027-01-01');
    expect(lastDay(parseQuarter('2026-Q1'), 10)).toBe('2026-12-31');
  });

  test('AASP-17: every date lies between the first and the last day of its quarter', () => {
    fc.assert(
      fc.property(anyDate, anyStart, (date, start) => {
        const quarter = quarterOf(date, start);
        expect(firstDay(quarter, start) <= date && date <= lastDay(quarter, start)).toBe(true);
        expect(addDays(lastDay(quarter, start), 1)).toBe(firstDay(nextQuarter(quarter), start));
        expect(previousQuarter(nextQuarter(quarter))).toBe(quarter);
      }),
    );
  });

  test('AASP-17: the last quarters end with the present one', () => {
    expect(lastQuarters(parseLocalDate('2026-02-10'), 3)).toEqual(['2025-Q3', '2025-Q4', '2026-Q1']);
    expect(lastQuarters(parseLocalDate('2026-02-10'), 0)).toEqual([]);
  });

  test.each(['2026-Q0', '2026-Q5', '2026Q1', '2026-q1', '26-Q1', '0000-Q1', '2026-Q1 ', ''])('AASP-17: "%s" is refused', (text) => {
    expect(isQuarter(text)).toBe(false);
    expect(() => parseQuarter(text)).toThrow(/is not a quarter/);
  });

  test('AASP-17: the last year of the calendar has its first days', () => {
    expect(firstDay(parseQuarter('9999-Q4'))).toBe('9999-10-01');
    expect(firstDay(parseQuarter('9999-Q4'))).toBe('9999-10-01');
  });

  test('AASP-17: days of a range are given with both ends', () => {
    const range = { from: parseLocalDate('2026-04-01'), to: parseLocalDate('2026-06-30') };
    expect(daysWhere(range, () => true)).toHaveLength(91);
    expect(daysWhere(range, (date) => weekdayOf(date) <= 5)).toHaveLength(65);
    expect(daysWhere({ from: range.from, to: range.from }, () => true)).toEqual([range.from]);
    expect(daysWhere({ from: range.to, to: range.from }, () => true)).toEqual([]);
  });
});
