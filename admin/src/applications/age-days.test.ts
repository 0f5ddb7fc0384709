import { expect, it } from 'vitest';

import { ageDays } from './age-days.js';

const now = Date.parse('2026-05-20T10:00:00Z');

it.each<[string, string | null, number]>([
  ['2026-05-20T09:59:59Z', null, 0],
  ['2026-05-19T10:00:01Z', null, 0],
  ['2026-05-19T10:00:00Z', null, 1],
  ['2026-05-10T10:00:00Z', '2026-05-12T10:00:00Z', 2],
  ['2026-05-21T10:00:00Z', null, 0],
])('from %s until %s are %i full days', (since, until, days) => {
  expect(ageDays(since, until, now)).toBe(days);
});
