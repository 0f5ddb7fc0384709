import { parseLocalDate } from '@platform/kit/pure/local-date.js';
import { parseQuarter } from '@platform/kit/pure/quarter.js';
import { expect, test } from 'vitest';

import { isToldLate } from './late-completion.js';

test.each([
  ['2026-03-30', false],
  ['2026-03-31', false],
  ['2026-04-01', true],
])('AASP-17: a completion of 2026-Q1 that is told of on %s is late: %s', (toldOn, late) => {
  expect(isToldLate(parseQuarter('2026-Q1'), parseLocalDate(toldOn))).toBe(late);
});
