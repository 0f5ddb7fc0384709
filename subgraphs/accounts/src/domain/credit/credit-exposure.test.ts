import fc from 'fast-check';
import { expect, it } from 'vitest';

import { type CreditExposure, creditExposure, type ExposureSums } from './credit-exposure.js';

it('SSA-43 AASP-11: exposure tells limit, used, reserved and available of a line, and what is overdue and held on cards beside it', () => {
  const sums = { limitMinor: 1_000n, dueMinor: 0n, debitsPending: 200n, debitsPosted: 500n, creditsPosted: 1_100n, overdueMinor: 300n, heldOnCardsMinor: 70n };
  expect(creditExposure(sums)).toEqual({ limitMinor: 1_000n, usedMinor: 400n, reservedMinor: 200n, availableMinor: 400n, overdueMinor: 300n, heldOnCardsMinor: 70n });
});

it('the exposure of a region is the sum of the exposures of its lines', () => {
  const amount = fc.bigInt({ min: 0n, max: 10n ** 15n });
  const line: fc.Arbitrary<ExposureSums> = fc.record({ limitMinor: amount, dueMinor: amount, debitsPending: amount, debitsPosted: amount, creditsPosted: amount, overdueMinor: amount, heldOnCardsMinor: amount });
  const added = <Sums extends object>(all: readonly Sums[]): Sums => Object.fromEntries(Object.keys(all[0]!).map((key) => [key, all.reduce((sum, one) => sum + (one as Record<string, bigint>)[key]!, 0n)])) as Sums;
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), (lines) => {
      expect(creditExposure(added(lines))).toEqual(added<CreditExposure>(lines.map((one) => creditExposure(one))));
    }),
  );
});
