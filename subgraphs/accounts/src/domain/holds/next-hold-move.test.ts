import { describe, expect, test } from 'vitest';

import { type HoldAtHand, nextHoldMove } from './next-hold-move.js';

const times = { scanGraceHours: 48, renewalHours: 24, cardEntryHours: 72 };
const deadlineAt = new Date('2026-03-16T23:00:00Z');
const shipped: HoldAtHand = { state: 'AWAITING_RETURN', shippedAt: new Date('2026-03-02T09:00:00Z'), deadlineAt, receivedAt: null, inspectedAt: null, captureBefore: null, isRenewalRefused: false, reviewReason: null, plan: { kind: 'KEEP' } };
const at = (instant: string, change: Partial<HoldAtHand> = {}) => nextHoldMove({ ...shipped, ...change }, { now: new Date(instant), times });
const back = new Date('2026-03-10T09:00:00Z');

describe('ERS-09 ERS-21: what is awaited is waited for', () => {
  test('a return goes to a person two days after its deadline, not a millisecond earlier', () => {
    expect([at('2026-03-16T23:00:00Z'), at('2026-03-18T22:59:59.999Z'), at('2026-03-18T23:00:00Z')]).toEqual([null, null, 'SEND_TO_REVIEW']);
  });

  test('what came back is never overdue, whenever that is told', () => {
    expect(at('2026-04-18T23:00:00Z', { receivedAt: back })).toBe('RECEIVE');
    expect(at('2026-04-18T23:00:00Z', { state: 'REVIEW', reviewReason: 'NOT_RETURNED', receivedAt: back })).toBe('RECEIVE');
    expect(at('2026-04-18T23:00:00Z', { state: 'REVIEW', reviewReason: 'RETURNED_LATE', receivedAt: back, inspectedAt: back })).toBeNull();
  });

  test.each([
    ['RELEASE', { kind: 'RELEASE' }],
    ['CAPTURE', { kind: 'CAPTURE', taking: 'FEES', amountMinor: 1n }],
    ['SEND_TO_REVIEW', { kind: 'REVIEW', reason: 'EXTENT' }],
    [null, { kind: 'KEEP' }],
  ] as const)('ERS-10 ERS-25: an inspected hold is settled by its plan: %s', (move, plan) => {
    const inspected = { receivedAt: back, inspectedAt: back, plan };
    expect([at('2026-03-11T00:00:00Z', { ...inspected, state: 'INSPECTED' }), at('2026-03-11T00:00:00Z', { ...inspected, state: 'UNSECURED' })]).toEqual([move, move]);
  });
});

describe('an authorisation is renewed', () => {
  const captureBefore = new Date('2026-03-08T09:00:00Z');

  test('a day before it ends', () => {
    expect([at('2026-03-07T08:59:59Z', { captureBefore }), at('2026-03-07T09:00:00Z', { captureBefore })]).toEqual([null, 'REAUTHORIZE']);
  });

  test('but not with a card that has refused, and not where the provider is being asked', () => {
    expect(at('2026-03-07T10:00:00Z', { captureBefore, isRenewalRefused: true })).toBeNull();
    for (const state of ['REAUTHORIZING', 'CAPTURING', 'RELEASING', 'OUTCOME_UNKNOWN', 'RELEASED'] as const) expect(at('2026-03-07T10:00:00Z', { captureBefore, state })).toBeNull();
  });

  test('before something is charged, where it has ended unseen; a release needs none', () => {
    const inspected = { state: 'RECEIVED', receivedAt: back, inspectedAt: back, captureBefore } as const;
    expect(at('2026-03-11T00:00:00Z', { ...inspected, plan: { kind: 'CAPTURE', taking: 'FEES', amountMinor: 1n } })).toBe('REAUTHORIZE');
    expect(at('2026-03-11T00:00:00Z', { ...inspected, plan: { kind: 'RELEASE' } })).toBe('INSPECT');
  });
});
