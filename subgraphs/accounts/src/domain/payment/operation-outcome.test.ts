import { expect, test } from 'vitest';

import { askAgainAfterMinutes, maySendAgain } from './asking-again.js';
import { type OperationKind, operationOutcome, type Payment } from './operation-outcome.js';

const payment: Payment = { reference: 'p', state: 'AUTHORIZED', amountMinor: 100n, currency: 'NOK', capturedMinor: 0n, refundedMinor: 0n, captureBefore: new Date(0), card: null, customerReference: null, disputes: [] };
const outcome = (kind: OperationKind, change: Partial<Payment>) => operationOutcome({ kind, amountMinor: 100n, currency: 'NOK' }, { said: 'PAYMENT', payment: { ...payment, ...change } });

test('ERS-08 ERS-19: the amount is held when the provider says so of the amount that was asked for', () => {
  expect(outcome('AUTHORIZE', {})).toEqual({ state: 'SUCCEEDED', authorization: 'LIVE' });
  expect(outcome('AUTHORIZE', { state: 'NEEDS_CARDHOLDER' })).toEqual({ state: 'SUCCEEDED', authorization: 'ACTION_REQUIRED' });
  expect(outcome('AUTHORIZE', { amountMinor: 99n })).toMatchObject({ state: 'UNKNOWN', sendAgain: false });
  expect(outcome('AUTHORIZE', { currency: 'SEK' })).toMatchObject({ state: 'UNKNOWN', sendAgain: false });
  expect(outcome('AUTHORIZE', { state: 'CANCELLED' })).toMatchObject({ state: 'FAILED', authorization: 'DECLINED' });
});

test('silence is neither success nor failure', () => {
  for (const kind of ['AUTHORIZE', 'CAPTURE', 'VOID', 'REFUND'] as const) {
    expect(operationOutcome({ kind, amountMinor: 1n, currency: 'NOK' }, { said: 'NOTHING', cause: 'timeout' })).toEqual({ state: 'UNKNOWN', sendAgain: false, code: 'timeout' });
    expect(operationOutcome({ kind, amountMinor: 1n, currency: 'NOK' }, { said: 'REFUSED', code: 'declined' })).toMatchObject({ state: 'FAILED', code: 'declined' });
  }
});

test('a capture is done when that much was taken, and what is still held was not taken', () => {
  expect(outcome('CAPTURE', { state: 'CAPTURED', capturedMinor: 100n })).toEqual({ state: 'SUCCEEDED', authorization: 'CAPTURED' });
  expect(outcome('CAPTURE', { state: 'CAPTURED', capturedMinor: 40n })).toMatchObject({ state: 'UNKNOWN', sendAgain: false });
  expect(outcome('CAPTURE', {})).toMatchObject({ state: 'UNKNOWN', sendAgain: true });
  expect(outcome('CAPTURE', { state: 'CANCELLED' })).toMatchObject({ state: 'FAILED', authorization: 'EXPIRED' });
});

test('what was freed is freed, what was taken cannot be, and a refund is done when it was given back', () => {
  expect(outcome('VOID', { state: 'CANCELLED' })).toEqual({ state: 'SUCCEEDED', authorization: 'VOIDED' });
  expect(outcome('VOID', { state: 'CAPTURED' })).toMatchObject({ state: 'FAILED' });
  expect(outcome('VOID', {})).toMatchObject({ state: 'UNKNOWN', sendAgain: true });
  expect(outcome('REFUND', { state: 'CAPTURED', capturedMinor: 100n, refundedMinor: 100n })).toMatchObject({ state: 'SUCCEEDED' });
  expect(outcome('REFUND', { state: 'CAPTURED', capturedMinor: 100n })).toMatchObject({ state: 'UNKNOWN', sendAgain: true });
});

test('the provider is asked again soon, then daily, and after days a person looks', () => {
  expect([0, 1, 2, 3, 4, 8, 9].map(askAgainAfterMinutes)).toEqual([1, 5, 30, 60, 1440, 1440, null]);
});

test('nothing is sent again once the provider may have forgotten its key', () => {
  const planned = new Date('2026-03-01T00:00:00Z');
  expect([22, 23, 24].map((hours) => maySendAgain(planned, new Date(planned.getTime() + hours * 3_600_000)))).toEqual([true, false, false]);
});
