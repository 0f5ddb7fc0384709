import { expect, test } from 'vitest';

import { type Step, stepMark, steps } from './strip-steps.js';

const marks = (state: Parameters<typeof stepMark>[1]['state'], reached: Step[]) => steps.map((step) => stepMark(step, { state, reached: new Set(reached) }));

test('what was passed is done, what is now is current, what follows is open', () => {
  expect(marks('RECEIVED', ['REQUESTED', 'HOLD_PLACED', 'SHIPPED', 'RECEIVED'])).toEqual(['done', 'done', 'done', 'done', 'current', 'open', 'open']);
});

test('a declined request ends where the hold would have been placed', () => {
  expect(marks('DECLINED', ['REQUESTED'])).toEqual(['done', 'ended', 'ended', 'ended', 'ended', 'ended', 'ended']);
});

test('a settled one is done, and leaves out what never happened', () => {
  expect(marks('SETTLED', ['REQUESTED', 'HOLD_PLACED', 'SHIPPED'])).toEqual(['done', 'done', 'done', 'ended', 'ended', 'ended', 'done']);
});
