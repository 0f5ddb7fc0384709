import { expect, it } from 'vitest';

import { balanceRefusal, type BalancedInvoice } from './credit-balance.js';

const invoice: BalancedInvoice = { id: 'a', currency: 'NOK', vatIncluded: true, openMinor: -500n };
const target: BalancedInvoice = { id: 'b', currency: 'NOK', vatIncluded: true, openMinor: 300n };

it.each([
  [499n, null],
  [500n, null],
  [501n, 'MORE_THAN_BALANCE'],
] as const)('of 500 to a partner’s credit %s is paid out: %s', (amountMinor, refusal) => {
  expect(balanceRefusal({ invoice, target: null, amountMinor })).toBe(refusal);
});

it.each([
  [299n, null],
  [300n, null],
  [301n, 'MORE_THAN_OPEN'],
] as const)('against an invoice of which 300 are open %s is set off: %s', (amountMinor, refusal) => {
  expect(balanceRefusal({ invoice, target, amountMinor })).toBe(refusal);
});

it.each([
  ['an invoice of which nothing is beyond its total gives nothing back', { invoice: { ...invoice, openMinor: 0n }, target: null }, 'NOTHING_TO_GIVE_BACK'],
  ['nothing is set off against a paid invoice', { invoice, target: { ...target, openMinor: 0n } }, 'NOTHING_OPEN'],
  ['nor against one in another currency', { invoice, target: { ...target, currency: 'SEK' } }, 'OTHER_CURRENCY'],
  ['nor against one with another kind of amount', { invoice, target: { ...target, vatIncluded: false } }, 'OTHER_CURRENCY'],
] as const)('%s', (_, facts, refusal) => {
  expect(balanceRefusal({ ...facts, amountMinor: 1n })).toBe(refusal);
});
