import { expect, test } from 'vitest';

import { amountMinor } from './amount-minor.js';

test.each([
  ['1499', '149900'],
  ['1 499,50', '149950'],
  ['0.05', '5'],
  ['12,5', '1250'],
  ['-1', null],
  ['1.005', null],
  ['kr 5', null],
  ['', null],
])('“%s” is %s hundredths', (typed, minor) => {
  expect(amountMinor(typed)).toBe(minor);
});
