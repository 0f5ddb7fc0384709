import { expect, it } from 'vitest';

import { readReturnOrderNumber } from './return-order-number.js';

it.each([
  ['7444640074', '7444640074'],
  [' 7148187912 ', '7148187912'],
])('the return order number %j is taken', (text, number) => {
  expect(readReturnOrderNumber(text)).toBe(number);
});

it.each(['', '744464007', '74446400740', '6444640074', 'HAL5781763', '7444 640074'])('%j is refused as a return order number', (text) => {
  expect(readReturnOrderNumber(text)).toBeNull();
});
