import fc from 'fast-check';
import { expect, it } from 'vitest';

import { statementOf } from './statement.js';

const movement = (amountMinor: bigint, isBefore: boolean) => ({ at: '2026-03-01T00:00:00Z', code: 'INVOICE', document: null, amountMinor, isBefore });

it('SSA-16: a statement ends with what it began with and what moved', () => {
  expect(statementOf([movement(100n, true), movement(50n, false), movement(-30n, false)])).toMatchObject({ openingMinor: 100n, closingMinor: 120n, movements: [{ amountMinor: 50n }, { amountMinor: -30n }] });
  expect(statementOf([])).toEqual({ openingMinor: 0n, movements: [], closingMinor: 0n });
});

it('whatever moved, the closing amount of a month opens the next', () => {
  fc.assert(
    fc.property(fc.array(fc.bigInt({ min: -1_000n, max: 1_000n })), fc.array(fc.bigInt({ min: -1_000n, max: 1_000n })), (first, second) => {
      const march = statementOf(first.map((amount) => movement(amount, false)));
      const april = statementOf([...first.map((amount) => movement(amount, true)), ...second.map((amount) => movement(amount, false))]);
      return april.openingMinor === march.closingMinor;
    }),
  );
});
