import { expect, it } from 'vitest';

import { type HoldAhead, nextHoldAct } from './next-hold-act.js';

const times = { scanGraceHours: 48, renewalHours: 24, cardEntryHours: 72 };
const at = (text: string): Date => new Date(text);
const awaiting: HoldAhead = {
  state: 'AWAITING_RETURN',
  shippedAt: at('2026-03-02T09:00:00Z'),
  deadlineAt: at('2026-03-16T23:00:00Z'),
  receivedAt: null,
  inspectedAt: null,
  captureBefore: at('2026-03-08T09:00:00Z'),
  isRenewalRefused: false,
  reviewReason: null,
  plan: { kind: 'KEEP' },
  dueAt: at('2026-03-07T09:00:00Z'),
  reminders: 0,
  askAt: null,
};

it('ERS-20 ERS-23: while a return is awaited the next authorisation, a reminder and the review are ahead, the soonest first', () => {
  expect(nextHoldAct(awaiting, times)).toEqual({ act: 'RENEW', at: at('2026-03-07T09:00:00Z') });
  expect(nextHoldAct({ ...awaiting, captureBefore: at('2026-03-14T09:00:00Z') }, times)).toEqual({ act: 'REMIND', at: at('2026-03-11T23:00:00Z') });
  expect(nextHoldAct({ ...awaiting, captureBefore: at('2026-03-22T09:00:00Z'), reminders: 3 }, times)).toEqual({ act: 'SEND_TO_REVIEW', at: at('2026-03-18T23:00:00Z') });
});

it('ERS-09: what nobody but a person or the dock can go on with has nothing ahead', () => {
  expect(nextHoldAct({ ...awaiting, state: 'CAPTURED', captureBefore: null }, times)).toBeNull();
  expect(nextHoldAct({ ...awaiting, state: 'REVIEW', captureBefore: null }, times)).toBeNull();
});

it('an unanswered question to the provider, a card that was not given and a price that is missing come first', () => {
  expect(nextHoldAct({ ...awaiting, state: 'OUTCOME_UNKNOWN', captureBefore: null, askAt: at('2026-03-03T09:01:00Z') }, times)).toEqual({ act: 'ASK_PROVIDER', at: at('2026-03-03T09:01:00Z') });
  const unshipped = { ...awaiting, shippedAt: null, deadlineAt: null, captureBefore: null };
  expect(nextHoldAct({ ...unshipped, state: 'ACTION_REQUIRED' }, times)).toEqual({ act: 'GIVE_UP_CARD', at: awaiting.dueAt });
  expect(nextHoldAct({ ...unshipped, state: 'DRAFT' }, times)).toEqual({ act: 'FIND_PRICE', at: awaiting.dueAt });
});

it('ERS-20: a card that refuses its renewal is reminded of the return, and its authorisation ends by itself', () => {
  expect(nextHoldAct({ ...awaiting, state: 'UNSECURED', isRenewalRefused: true }, times)).toEqual({ act: 'LET_END', at: at('2026-03-08T09:00:00Z') });
});
