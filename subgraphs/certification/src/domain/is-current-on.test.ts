import { expect, it } from 'vitest';

import { parseLocalDate } from '@platform/kit/pure/local-date.js';

import { isCurrentOn } from './is-current-on.js';

const certification = { passedOn: parseLocalDate('2025-03-31'), validUntil: parseLocalDate('2026-03-31') };

it.each([
  ['2025-03-30', false],
  ['2025-03-31', true],
  ['2025-04-01', true],
  ['2026-03-30', true],
  ['2026-03-31', true],
  ['2026-04-01', false],
])('AASP-31: a certification passed on 2025-03-31 and valid until 2026-03-31 counts on %s: %s', (date, counts) => {
  expect(isCurrentOn(certification, parseLocalDate(date))).toBe(counts);
});
