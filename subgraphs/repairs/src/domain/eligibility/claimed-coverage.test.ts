import { expect, test } from 'vitest';

import { isClaimedInVain } from './claimed-coverage.js';

test.each([
  ['nothing', null, ['LI'], false],
  ['the limited warranty while it is active', 'LI', ['LI', 'VW'], false],
  ['the limited warranty once it has ended', 'LI', ['VW'], true],
  ['consumer law after the warranty, which ends no right by law', 'VW', ['VW'], false],
  ['consumer law of a device with a warranty alone, for the law needs no record', 'VW', ['LI'], false],
  ['a plan by the code of another plan', 'PP', ['C1'], false],
  ['a plan where none is active', 'C1', ['LI'], true],
  ['an earlier service by the code of its part', 'PT', ['RE'], false],
  ['a device of which no coverage is known', 'LI', null, false],
  ['out of warranty', 'OO', ['LI'], false],
  ['goodwill, of which nothing is kept', 'CS', [], false],
] as const)('ERS-22 ERS-31: claiming %s', (_, claimed, active, isInVain) => {
  expect(isClaimedInVain(claimed, active)).toBe(isInVain);
});
