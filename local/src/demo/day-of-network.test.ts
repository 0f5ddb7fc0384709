import { expect, it } from 'vitest';

import { dayOfNetwork } from './day-of-network.js';

it.each([
  ['2026-11-29T00:40:00Z', '2026-11-28'],
  ['2026-11-29T09:59:59Z', '2026-11-28'],
  ['2026-11-29T10:00:00Z', '2026-11-29'],
  ['2026-11-29T23:59:59Z', '2026-11-29'],
])('a network that is loaded at %s ends with %s', (now, day) => {
  expect(dayOfNetwork(new Date(now))).toBe(day);
});
