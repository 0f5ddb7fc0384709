import { expect, it } from 'vitest';

import { accountNumber } from './account-number.js';

it.each([
  ['33523', '0000033523'],
  [' 0000033523 ', '0000033523'],
  ['no42', 'NO42'],
  ['1234567890', '1234567890'],
])('IDS-28 SSA-16: by %j the accounts of %s are found', (text, number) => {
  expect(accountNumber(text)).toBe(number);
});

it.each(['', ' ', '12345678901', 'NO-42', '33 523', '%'])('%j is neither a Sold-To nor a Ship-To', (text) => {
  expect(accountNumber(text)).toBeNull();
});
