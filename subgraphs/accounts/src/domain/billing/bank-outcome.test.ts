import { expect, it } from 'vitest';

import { bankFileState, bankVerdict } from './bank-outcome.js';

const payment = { amountMinor: 500n, currency: 'NOK' };
const NOK = { currency: 'NOK' };
const EUR = { currency: 'EUR' };

it.each([
  [500n, ['RF1'], [NOK], 'MATCHED', null],
  [499n, ['RF1'], [NOK], 'PARTLY_MATCHED', 'MORE_THAN_OPEN'],
  [0n, [], [], 'UNMATCHED', 'NAMES_NO_INVOICE'],
  [0n, ['RF1'], [], 'UNMATCHED', 'INVOICE_UNKNOWN'],
  [0n, ['RF1'], [EUR], 'UNMATCHED', 'OTHER_CURRENCY'],
  [0n, ['RF1', 'RF2'], [EUR, NOK], 'UNMATCHED', 'NOTHING_OPEN'],
] as const)('a payment of 500 of which %s settled invoices, that names %j, is %s', (settledMinor, named, found, outcome, reason) => {
  expect(bankVerdict({ ...payment, settledMinor, named, found })).toEqual({ outcome, reason });
});

it.each([
  [119_999, 'RUNNING'],
  [120_000, 'RUNNING'],
  [120_001, 'BROKEN_OFF'],
] as const)('an import that has told nothing for %i ms is %s, unless it is finished', (silenceMs, state) => {
  const progressedAt = new Date('2026-03-31T12:00:00Z');
  const now = new Date(progressedAt.getTime() + silenceMs);
  expect(bankFileState({ finishedAt: null, progressedAt, now })).toBe(state);
  expect(bankFileState({ finishedAt: progressedAt, progressedAt, now })).toBe('DONE');
});
