import { expect, it } from 'vitest';

import { readDispatchId } from './dispatch-id.js';

it.each([
  ['G143111400', 'G143111400'],
  ['G2093174681', 'G2093174681'],
  [' r164323085', 'R164323085'],
  ['ABC123456789012345', 'ABC123456789012345'],
])('the dispatch id %j is taken', (text, dispatchId) => {
  expect(readDispatchId(text)).toBe(dispatchId);
});

it.each(['', 'G12345678', 'G1234567890123456', '143111400', 'ABCD123456789', 'G 143111400', 'G1431114OO'])('%j is refused as a dispatch id', (text) => {
  expect(readDispatchId(text)).toBeNull();
});
