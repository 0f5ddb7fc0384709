import fc from 'fast-check';
import { expect, test } from 'vitest';

import { amountOfProvider, providerAmount } from './provider-amount.js';

test.each([
  ['NOK', 1_399_000n, 1_399_000],
  ['JPY', 149_800n, 149_800],
  ['ISK', 199_900n, 19_990_000],
  ['UGX', 5n, 500],
  ['KWD', 459_990n, 459_990],
  ['KWD', 459_995n, null],
  ['NOK', 9_007_199_254_740_991n, 9_007_199_254_740_991],
  ['NOK', 9_007_199_254_740_992n, null],
] as const)('ERS-08 ERS-17: %s %s is told to the provider as %s', (currency, amountMinor, told) => {
  expect(providerAmount(amountMinor, currency)).toBe(told);
});

test('ERS-08: what is told comes back as it was, in every currency', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 1n, max: 10n ** 12n }), fc.constantFrom('NOK', 'SEK', 'EUR', 'JPY', 'ISK', 'UGX', 'KWD', 'BHD'), (amountMinor, currency) => {
      const told = providerAmount(amountMinor, currency);
      expect(told === null ? amountMinor % 10n !== 0n : amountOfProvider(told, currency) === amountMinor).toBe(true);
    }),
  );
});
