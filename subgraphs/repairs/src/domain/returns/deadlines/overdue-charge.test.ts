import { expect, test } from 'vitest';

import { overdueCharge } from './overdue-charge.js';

test.each([
  [250_000n, 100_000n, 150_000n],
  [250_000n, 0n, 250_000n],
  [100_000n, 100_000n, 0n],
  [100_000n, 100_001n, null],
  [null, 100_000n, null],
  [250_000n, null, null],
  [null, null, null],
])('IDS-16: at a stock price of %s and an exchange price of %s the charge is %s', (stockPriceMinor, exchangePriceMinor, charge) => {
  expect(overdueCharge({ stockPriceMinor, exchangePriceMinor })).toBe(charge);
});
