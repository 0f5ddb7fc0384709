import { expect, test } from 'vitest';

import { nextCardLook } from './awaited-card.js';

const since = new Date('2026-03-02T09:00:00Z');

test.each([
  ['2026-03-02T09:00:00Z', '2026-03-02T09:05:00.000Z'],
  ['2026-03-02T09:05:00Z', '2026-03-02T09:10:00.000Z'],
  ['2026-03-02T09:06:00Z', '2026-03-02T09:12:00.000Z'],
  ['2026-03-02T10:00:00Z', '2026-03-02T11:00:00.000Z'],
  ['2026-03-02T10:01:00Z', '2026-03-02T11:01:00.000Z'],
  ['2026-03-04T09:00:00Z', '2026-03-04T10:00:00.000Z'],
])('ERS-08: a card that is awaited since nine and was asked for at %s is asked for again at %s', (now, next) => {
  expect(nextCardLook(since, new Date(now)).toISOString()).toBe(next);
});
