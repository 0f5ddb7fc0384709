import { parseLocalDate } from '@platform/kit/pure/local-date.js';
import { expect, test } from 'vitest';

import { allPublishedTerms } from '../../../testing/published-terms.js';
import { isOwedBack } from '../returning-lines.js';
import { returnTerms } from './return-terms.js';

const on = parseLocalDate('2026-03-02');

test.each([
  [false, 'IDS', 'IDS.RETURN_ON_TIME'],
  [true, 'ERS', 'ERS.HOLD.RECEIVED_IN_TIME'],
])('IDS-26 ERS-06: an express replacement (%s) is due back by the terms of %s', (isExpress, program, criterion) => {
  expect(returnTerms(allPublishedTerms(), { isExpress, region: 'NO', on })).toMatchObject({ program, criterion, businessDays: 10 });
});

test('IDS-26: a day without terms is refused', () => {
  expect(() => returnTerms([], { isExpress: false, region: 'NO', on })).toThrow(/No terms of IDS/);
});

test.each([['WARRANTY', true], ['EXCHANGE', true], ['STOCK', false]] as const)('IDS-05: what was shipped at the price %s is owed back: %s', (priceCategory, owed) => {
  expect(isOwedBack(priceCategory)).toBe(owed);
});
