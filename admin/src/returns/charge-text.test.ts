import { expect, test } from 'vitest';

import { chargeText } from './charge-text.js';

test.each([
  ['149900', 'NOK', 'en-GB', 'NOK 1,499.00'],
  ['5', 'EUR', 'de-DE', '0,05 €'],
  ['1500', 'JPY', 'en-GB', 'JP¥1,500'],
])('%s minor units of %s are in %s %s', (amountMinor, currency, locale, shown) => {
  expect(chargeText({ amountMinor, currency }, locale).replace(/\u00a0/g, ' ')).toBe(shown);
});
