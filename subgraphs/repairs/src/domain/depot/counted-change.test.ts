import { expect, it } from 'vitest';

import { countedChange, transferable } from './counted-change.js';

const stock = { onHand: 10, reserved: 4 };

it.each([
  [3, 'COUNT_BELOW_RESERVED'],
  [4, -6],
  [5, -5],
  [10, 0],
  [11, 1],
])('IDS-31: of ten on hand with four set aside, a count of %d answers %s', (counted, answer) => {
  expect(countedChange(stock, { counted, expected: 10 })).toBe(answer);
});

it('a count that began before the stock moved corrects nothing', () => {
  expect(countedChange(stock, { counted: 10, expected: 11 })).toBe('STOCK_MOVED');
});

it('IDS-20b: what is set aside stays where it is', () => {
  expect(transferable(stock)).toBe(6);
  expect(transferable({ onHand: 4, reserved: 4 })).toBe(0);
});
