import { expect, test } from 'vitest';

import { isStillOwed, type ReturnMove, stateAfter } from './return-moves.js';
import { ReturnState } from './return-words.js';

const states = Object.keys(ReturnState) as ReturnState[];

test.each([
  ['declare', { OPEN: 'OPEN' }],
  ['pack', { OPEN: 'PACKED' }],
  ['unpack', { PACKED: 'OPEN' }],
  ['handOver', { PACKED: 'IN_TRANSIT' }],
  ['receive', { OPEN: 'RECEIVED', PACKED: 'RECEIVED', IN_TRANSIT: 'RECEIVED' }],
  ['inspect', { RECEIVED: 'INSPECTED' }],
  ['close', { INSPECTED: 'CLOSED' }],
  ['writeOff', { OPEN: 'CLOSED', IN_TRANSIT: 'CLOSED' }],
  ['convert', { OPEN: 'CLOSED' }],
] as [ReturnMove, Partial<Record<ReturnState, ReturnState>>][])('IDS-05 IDS-16: %s leads from and to %j, and from nowhere else', (move, moves) => {
  expect(Object.fromEntries(states.flatMap((state) => (stateAfter(state, move) === null ? [] : [[state, stateAfter(state, move)]])))).toEqual(moves);
});

test('IDS-16: a return is owed until it was received or closed', () => {
  expect(states.filter(isStillOwed)).toEqual(['OPEN', 'PACKED', 'IN_TRANSIT']);
});
