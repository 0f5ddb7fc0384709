import { expect, test } from 'vitest';

import { amountMinorOf, formatMoney } from './use-money.js';

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ').replace('\u2212', '-');

test.each([
  ['149900', 'NOK', 'en-GB', 'NOK 1,499.00'],
  ['-30000', 'EUR', 'en-GB', '-€300.00'],
  ['5', 'EUR', 'en-GB', '€0.05'],
  ['1500', 'JPY', 'en-GB', 'JP¥1,500'],
  ['90071992547409931', 'EUR', 'en-GB', '€900,719,925,474,099.31'],
  ['149900', 'NOK', 'de-DE', '1.499,00 NOK'],
  ['149900', 'NOK', 'en', 'NOK 1,499.00'],
  ['5', 'EUR', 'en', '€0.05'],
  ['5', 'EUR', 'de-DE', '0,05 €'],
  ['500', 'JPY', 'en', '¥500'],
  ['900719925474099301', 'EUR', 'en', '€9,007,199,254,740,993.01'],
])('%s of %s are written %s as %s, to the last minor unit', (amountMinor, currency, tag, written) => {
  expect(plain(formatMoney({ amountMinor, currency }, tag))).toBe(written);
});

test.each([
  ['1499', 'NOK', '149900'],
  ['1 499,5', 'NOK', '149950'],
  ['0.05', 'EUR', '5'],
  ['1500', 'JPY', '1500'],
  ['1500.5', 'JPY', null],
  ['1.005', 'NOK', null],
  ['-1', 'NOK', null],
  ['many', 'NOK', null],
  ['1 499,50', 'NOK', '149950'],
  ['12,5', 'NOK', '1250'],
  ['kr 5', 'NOK', null],
  ['', 'NOK', null],
])('%s typed in %s are %s minor units', (typed, currency, minor) => {
  expect(amountMinorOf(typed, currency)).toBe(minor);
});
