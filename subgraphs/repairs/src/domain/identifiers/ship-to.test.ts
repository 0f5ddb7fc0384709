import { expect, it } from 'vitest';

import { canonicalShipTo } from './ship-to.js';

it.each([
  ['0000033523', '0000033523'],
  ['33523', '0000033523'],
  [' 0000033523 ', '0000033523'],
  ['ab12', 'AB12'],
  ['12345678901', '12345678901'],
])('the Ship-To %j is compared as %s', (text, canonical) => {
  expect(canonicalShipTo(text)).toBe(canonical);
});
