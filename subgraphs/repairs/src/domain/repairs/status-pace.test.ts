import { expect, test } from 'vitest';

import { statusPace } from './status-pace.js';

const since = new Date('2026-05-18T08:00:00Z');

test.each([
  ['a second before the green limit', 24 * 3_600 - 1, 'GREEN'],
  ['on it', 24 * 3_600, 'GREEN'],
  ['a second after it', 24 * 3_600 + 1, 'YELLOW'],
  ['on the yellow limit', 48 * 3_600, 'YELLOW'],
  ['a second after it', 48 * 3_600 + 1, 'RED'],
] as const)('AASP-15: a repair that nobody has begun is, %s, %s seconds old and %s', (_, seconds, pace) => {
  expect(statusPace('OPEN', { since, now: new Date(since.getTime() + seconds * 1_000) })).toBe(pace);
});

test('AASP-15: what is completed or cancelled has no pace', () => {
  expect(statusPace('SPCM', { since, now: since })).toBeNull();
  expect(statusPace('CANCELLED', { since, now: since })).toBeNull();
});
