import { parseLocalDate } from '@platform/kit/pure/local-date.js';
import { expect, it } from 'vitest';

import { priceInForce, type PriceVersion } from './price-in-force.js';

const price = (version: number, validFrom: string, amountMinor: bigint): PriceVersion => ({ category: 'STOCK', currency: 'NOK', version, validFrom: parseLocalDate(validFrom), amountMinor });
const prices = [price(1, '2026-01-01', 100n), price(2, '2026-03-01', 120n), price(3, '2026-03-01', 110n)];

it.each([
  ['2025-12-31', null],
  ['2026-01-01', 100n],
  ['2026-02-28', 100n],
  ['2026-03-01', 110n],
  ['2026-03-02', 110n],
])('SSA-08: on %s the price in force is %s', (on, amountMinor) => {
  expect(priceInForce(prices, { category: 'STOCK', currency: 'NOK', on: parseLocalDate(on) })?.amountMinor ?? null).toBe(amountMinor);
});

it('SSA-08: a price in another currency or of another category is not taken for it', () => {
  const on = parseLocalDate('2026-06-01');
  expect(priceInForce(prices, { category: 'STOCK', currency: 'SEK', on })).toBeNull();
  expect(priceInForce(prices, { category: 'EXCHANGE', currency: 'NOK', on })).toBeNull();
});
