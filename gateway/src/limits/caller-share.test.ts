import { expect, it } from 'vitest';

import { CallerShare } from './caller-share.js';

it('each caller has a share of its own, and gets it back', () => {
  const share = new CallerShare(2);
  const [first, second] = [share.enter('a'), share.enter('a')];
  expect([typeof first, typeof second, share.enter('a')]).toEqual(['function', 'function', null]);
  expect(share.enter('b')).not.toBeNull();
  first!();
  first!();
  expect(share.enter('a')).not.toBeNull();
  expect(share.enter('a')).toBeNull();
});

it('nobody is remembered who has nothing under way', () => {
  const share = new CallerShare(1);
  for (let index = 0; index < 1_000; index += 1) share.enter(`caller ${index}`)!();
  expect(share.callers).toBe(0);
});
