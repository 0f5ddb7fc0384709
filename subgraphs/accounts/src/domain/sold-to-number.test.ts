import { expect, it } from 'vitest';

import { soldToNumber } from './sold-to-number.js';

it.each([
  ['33523', '0000033523'],
  ['0000033523', '0000033523'],
  ['1', '0000000001'],
  ['9999999999', '9999999999'],
])('the Sold-To number %s is written %s', (text, expected) => {
  expect(soldToNumber(text)).toBe(expected);
});

it.each(['', '0', '0000000000', '12345678901', '00000033523', ' 33523', '33523 ', '-33523', '33.523', 'A33523', '３３５２３'])('%j is no Sold-To number', (text) => {
  expect(soldToNumber(text)).toBeNull();
});
