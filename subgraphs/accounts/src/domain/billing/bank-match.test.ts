import { expect, it } from 'vitest';

import { namedReferences, settledBy } from './bank-match.js';
import { creditorReference } from './creditor-reference.js';

const [first, second] = ['I26-00001', 'I26-00002'].map((invoiceNumber) => creditorReference({ soldTo: '4711', invoiceNumber }));
const payable = (reference: string, openMinor: bigint, currency = 'NOK') => ({ invoiceId: reference, reference, currency, openMinor });

it('a payment names invoices in its own field and in words, each once', () => {
  expect(namedReferences({ reference: first!, remittance: `${first} and ${second}` })).toEqual([first, second]);
  expect(namedReferences({ reference: '12345', remittance: 'thank you' })).toEqual([]);
});

it.each([
  [99n, [[first, 99n]]],
  [100n, [[first, 100n]]],
  [101n, [[first, 100n], [second, 1n]]],
  [151n, [[first, 100n], [second, 50n]]],
])('a payment of %s settles the named invoices as far as it reaches', (amountMinor, settled) => {
  const found = settledBy({ amountMinor, currency: 'NOK' }, [payable(first!, 100n), payable(second!, 50n)]);
  expect(found.map((part) => [part.invoiceId, part.amountMinor])).toEqual(settled);
});

it('a payment in another currency, and one for what is settled already, settles nothing', () => {
  expect(settledBy({ amountMinor: 5n, currency: 'EUR' }, [payable(first!, 100n)])).toEqual([]);
  expect(settledBy({ amountMinor: 5n, currency: 'NOK' }, [payable(first!, 0n)])).toEqual([]);
});
