import { expect, test } from 'vitest';

import { nextPeriods } from './season-period.js';

test('the running quarter has what is left of it, and the three behind it are whole', () => {
  expect(nextPeriods('2026-11-28')).toEqual([
    { quarter: '2026-Q4', firstDueOn: '2026-11-28', lastDueOn: '2026-12-31' },
    { quarter: '2027-Q1', firstDueOn: '2027-01-01', lastDueOn: '2027-03-31' },
    { quarter: '2027-Q2', firstDueOn: '2027-04-01', lastDueOn: '2027-06-30' },
    { quarter: '2027-Q3', firstDueOn: '2027-07-01', lastDueOn: '2027-09-30' },
  ]);
});

test.each([['2026-01-01', '2026-Q1'], ['2026-03-31', '2026-Q1'], ['2026-04-01', '2026-Q2'], ['2026-12-31', '2026-Q4']])('%s lies in %s', (day, quarter) => {
  expect(nextPeriods(day)[0]!.quarter).toBe(quarter);
});
