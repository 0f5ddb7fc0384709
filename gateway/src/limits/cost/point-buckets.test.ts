import { expect, it } from 'vitest';

import { PointBuckets } from './point-buckets.js';

function bucketsAt(pointsMax = 100, pointsPerSecond = 10): { buckets: PointBuckets; wait: (ms: number) => void } {
  let nowMs = 0;
  return { buckets: new PointBuckets({ pointsMax, pointsPerSecond }, () => nowMs), wait: (ms) => void (nowMs += ms) };
}

it('a bucket is full at first, and each has its own', () => {
  const { buckets } = bucketsAt();
  buckets.take('a', 60);
  expect([buckets.left('a'), buckets.left('b')]).toEqual([40, 100]);
});

it('it fills steadily and never beyond what it holds', () => {
  const { buckets, wait } = bucketsAt();
  buckets.take('a', 100);
  wait(2_500);
  expect(buckets.left('a')).toBe(25);
  wait(60_000);
  expect(buckets.left('a')).toBe(100);
});

it('taking a little often loses nothing of what is filled', () => {
  const { buckets, wait } = bucketsAt();
  buckets.take('a', 100);
  for (let index = 0; index < 100; index += 1) {
    wait(100);
    buckets.take('a', 1);
  }
  expect(buckets.left('a')).toBeCloseTo(0);
});

it('tells how long until there is enough', () => {
  const { buckets } = bucketsAt();
  buckets.take('a', 95);
  expect([buckets.secondsUntil('a', 5), buckets.secondsUntil('a', 6), buckets.secondsUntil('a', 100)]).toEqual([0, 0.1, 9.5]);
});

it('however many ask, the memory it takes is bounded, and full buckets are forgotten first', () => {
  const { buckets, wait } = bucketsAt();
  buckets.take('emptied', 100);
  for (let index = 0; index < 19_999; index += 1) buckets.take(`brief ${index}`, 1);
  wait(1_000);
  buckets.take('another', 1);
  expect([buckets.count, buckets.left('emptied')]).toEqual([2, 10]);
  for (let index = 0; index < 20_100; index += 1) buckets.take(`flood ${index}`, 1);
  expect(buckets.count).toBe(20_000);
});
