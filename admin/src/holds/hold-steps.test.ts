import { expect, test } from 'vitest';

import { markedSteps } from './hold-steps.js';

const event = (move: string, at: string) => ({ id: move, sequence: 1, move, fromState: 'DRAFT', toState: 'DRAFT', reason: null, by: null, at }) as never;
const hold = { state: 'AWAITING_RETURN' as const, requestedAt: '1', shippedAt: '3', receivedAt: null, inspectedAt: null, timeline: [event('AUTHORIZE', '1'), event('APPROVE', '2')] };
const marks = (of: Parameters<typeof markedSteps>[0]) => markedSteps(of).map(({ mark }) => mark);

test('what was reached is done, and the first that is missing is the present one', () => {
  expect(marks(hold)).toEqual(['done', 'done', 'done', 'current', 'open', 'open']);
  expect(marks({ ...hold, shippedAt: null, timeline: [] })).toEqual(['done', 'current', 'open', 'open', 'open', 'open']);
});

test('what never came before a hold was settled has ended', () => {
  expect(marks({ ...hold, timeline: [...hold.timeline, event('CONFIRM_CAPTURED', '9')] })).toEqual(['done', 'done', 'done', 'ended', 'ended', 'done']);
  expect(marks({ ...hold, shippedAt: null, timeline: [event('DECLINE', '2')] })).toEqual(['done', 'ended', 'ended', 'ended', 'ended', 'done']);
});
