import { expect, test } from 'vitest';

import { readReturnOrderNumber } from '../identifiers/return-order-number.js';
import { numberedReturn } from './numbered-return.js';

test('IDS-05: a number is made of a counter and reads back', () => {
  expect([1, 42, 999_999_999].map(numberedReturn)).toEqual(['7000000001', '7000000042', '7999999999']);
  expect(readReturnOrderNumber(numberedReturn(42))).toBe('7000000042');
  for (const wrong of [0, -1, 1.5, 1_000_000_000]) expect(() => numberedReturn(wrong)).toThrow(/not a counter/);
});
