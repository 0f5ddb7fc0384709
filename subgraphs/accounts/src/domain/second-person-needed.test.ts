import { expect, it } from 'vitest';

import { secondPersonNeeded } from './second-person-needed.js';

it('IDS-31: one manager may put an account in good standing on hold at once', () => {
  expect(secondPersonNeeded({ from: 'GOOD', to: 'ON_HOLD' })).toBe(false);
});

it.each([
  ['GOOD', 'SUSPENDED'],
  ['ON_HOLD', 'GOOD'],
  ['ON_HOLD', 'SUSPENDED'],
  ['SUSPENDED', 'ON_HOLD'],
  ['SUSPENDED', 'GOOD'],
] as const)('SSA-42: a change from %s to %s needs a second manager', (from, to) => {
  expect(secondPersonNeeded({ from, to })).toBe(true);
});
