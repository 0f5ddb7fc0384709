import { expect, test } from 'vitest';

import { moneyText } from './money-text.js';

test.each([
  ['149900', 'NOK', 'en', 'NOK\u00a01,499.00'],
  ['5', 'EUR', 'en', '€0.05'],
  ['500', 'JPY', 'en', '¥500'],
  ['900719925474099301', 'EUR', 'en', '€9,007,199,254,740,993.01'],
])('%s of %s is written in %s as %s', (amountMinor, currency, locale, words) => {
  expect(moneyText({ amountMinor, currency }, locale)).toBe(words);
});
