import { expect, test } from 'vitest';

import { barOf, spanOf } from './coverage-span.js';

const term = (startsOn: string, endsOn: string | null, cancelledOn: string | null = null) => ({ startsOn, endsOn, cancelledOn });

test('the span reaches from the first day of the first coverage to the last day of the last, and holds today', () => {
  expect(spanOf([term('2025-01-01', '2026-01-01'), term('2025-06-01', '2028-06-01')], '2026-05-20')).toEqual({ from: '2025-01-01', to: '2028-06-01' });
  expect(spanOf([term('2025-01-01', '2025-12-31')], '2026-05-20')).toEqual({ from: '2025-01-01', to: '2026-05-20' });
});

test('a coverage without an end reaches a year beyond the last day that is known', () => {
  expect(spanOf([term('2025-01-01', null)], '2026-05-20')).toEqual({ from: '2025-01-01', to: '2027-05-20' });
});

test('a bar stands where its days are, and ends with a cancellation', () => {
  const span = { from: '2026-01-01', to: '2026-01-11' };
  expect(barOf(term('2026-01-01', '2026-01-11'), span)).toEqual({ left: 0, width: 100 });
  expect(barOf(term('2026-01-06', '2026-01-11'), span)).toEqual({ left: 50, width: 50 });
  expect(barOf(term('2026-01-01', '2026-01-11', '2026-01-06'), span)).toEqual({ left: 0, width: 50 });
  expect(barOf(term('2026-01-06', null), span)).toEqual({ left: 50, width: 50 });
});

test('a coverage of one day is still seen', () => {
  expect(barOf(term('2026-01-11', '2026-01-11'), { from: '2026-01-01', to: '2026-01-11' })).toEqual({ left: 99, width: 1 });
});
