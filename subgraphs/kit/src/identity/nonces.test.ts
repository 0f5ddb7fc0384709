import { expect, it } from 'vitest';

import { Nonces } from './nonces.js';

const keepForMs = 60_000;

it('a nonce is refused for as long as its passport could still be shown', () => {
  const nonces = new Nonces({ keepForMs, sizeMax: 10 });
  const usedAt = 1_000_000;
  expect(nonces.use('first', usedAt - 50_000)).toBe(true);
  expect(nonces.use('a', usedAt)).toBe(true);
  for (const later of [0, 1, 10_000, 30_000, 59_999, 60_000]) expect(nonces.use('a', usedAt + later)).toBe(false);
});

it('old nonces are forgotten, so that they do not fill the memory', () => {
  const nonces = new Nonces({ keepForMs, sizeMax: 10 });
  nonces.use('a', 0);
  expect(nonces.use('a', 10 * keepForMs)).toBe(true);
});

it('what cannot be remembered is refused', () => {
  const nonces = new Nonces({ keepForMs, sizeMax: 2 });
  expect([nonces.use('a', 1_000_000), nonces.use('b', 1_000_000), nonces.use('c', 1_000_000)]).toEqual([true, true, false]);
  expect(nonces.use('c', 1_000_000 + keepForMs)).toBe(true);
});
