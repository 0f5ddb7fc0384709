import { expect, it } from 'vitest';

import { type Compared, reconciled, type ReconciledThing } from './reconciled.js';

const row = (thing: ReconciledThing, expectedMinor: bigint, foundMinor: bigint, currency = 'NOK'): Compared => ({ thing, currency, expectedMinor, foundMinor });

it.each([
  ['INVOICES_OPEN', 500n, 499n, 'DIFFERS'],
  ['INVOICES_OPEN', 500n, 500n, 'ADDS_UP'],
  ['INVOICES_OPEN', 500n, 501n, 'DIFFERS'],
  ['CARD_PAYOUTS', 500n, 499n, 'OUTSTANDING'],
  ['CARD_PAYOUTS', 500n, 500n, 'ADDS_UP'],
  ['CARD_PAYOUTS', 500n, 501n, 'DIFFERS'],
  ['BANK_UNMATCHED', 500n, 0n, 'OUTSTANDING'],
] as const)('of %s %s is expected and %s found: %s', (thing, expectedMinor, foundMinor, state) => {
  expect(reconciled([row(thing, expectedMinor, foundMinor)])).toMatchObject([{ state, differenceMinor: foundMinor - expectedMinor }]);
});

it('what does not add up comes first, then what is outstanding, then the rest in the order of the report', () => {
  const rows = [row('BANK_PAYMENTS', 1n, 1n), row('BANK_UNMATCHED', 1n, 0n), row('INVOICES_OPEN', 1n, 1n, 'SEK'), row('INVOICES_OPEN', 1n, 1n, 'EUR'), row('CREDIT_GRANTED', 1n, 0n)];
  expect(reconciled(rows).map(({ thing, currency }) => `${thing} ${currency}`)).toEqual(['CREDIT_GRANTED NOK', 'BANK_UNMATCHED NOK', 'BANK_PAYMENTS NOK', 'INVOICES_OPEN EUR', 'INVOICES_OPEN SEK']);
});
