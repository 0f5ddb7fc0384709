import { expect, test } from 'vitest';

import { parseLocalDate } from '@platform/kit/pure/local-date.js';

import { quoteState, quoteTotal } from './quote-state.js';

const day = parseLocalDate;

test.each([
  ['OFFERED', '2026-05-19', 'OFFERED'],
  ['OFFERED', '2026-05-20', 'OFFERED'],
  ['OFFERED', '2026-05-21', 'EXPIRED'],
  ['ACCEPTED', '2026-05-21', 'ACCEPTED'],
  ['DECLINED', '2026-05-21', 'DECLINED'],
] as const)('AASP-02: a quote that is %s, valid until 20 May, is on %s %s', (status, today, state) => {
  expect(quoteState({ status, validUntil: day('2026-05-20') }, day(today))).toBe(state);
});

test('AASP-02: a quote comes to its lines, beyond what a JSON number holds', () => {
  expect(quoteTotal([])).toBe(0n);
  expect(quoteTotal([{ quantity: 2, unitMinor: 149_900n }, { quantity: 1000, unitMinor: 9_007_199_254_740_993n }])).toBe(9_007_199_254_741_292_800n);
});
