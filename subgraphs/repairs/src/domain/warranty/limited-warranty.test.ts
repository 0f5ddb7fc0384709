import { parseLocalDate } from '@platform/kit/pure/local-date.js';
import { expect, test } from 'vitest';

import { publishedTerms } from '../../testing/published-terms.js';
import { assessLimitedWarranty, type LimitedWarrantyFacts } from './limited-warranty.js';

const ruleSet = publishedTerms('ERS');

function assess(change: Partial<LimitedWarrantyFacts>, today = '2026-06-01') {
  const facts: LimitedWarrantyFacts = {
    item: 'IPHONE',
    acquired: 'IPHONE',
    purchaseDate: parseLocalDate('2026-01-15'),
    cause: 'MANUFACTURING_DEFECT',
    ...change,
  };
  const { results, scheme } = assessLimitedWarranty(facts, { ruleSet, today: parseLocalDate(today) });
  return { verdict: results[0]?.verdict, reasonCode: results[0]?.reasonCode, scheme };
}

test.each([
  ['2026-01-15', '2026-01-15', 'MET', 'SATISFIED'],
  ['2026-01-15', '2027-01-14', 'MET', 'SATISFIED'],
  ['2026-01-15', '2027-01-15', 'MET', 'SATISFIED'],
  ['2026-01-15', '2027-01-16', 'NOT_MET', 'EXPIRED'],
  ['2024-02-29', '2025-02-28', 'MET', 'SATISFIED'],
  ['2024-02-29', '2025-03-01', 'NOT_MET', 'EXPIRED'],
  ['2026-01-15', '2026-01-14', 'NEEDS_EVIDENCE', 'CONTRADICTORY_FACTS'],
])('ERS-28: bought on %s, a defect on %s is %s (%s)', (purchaseDate, today, verdict, reasonCode) => {
  expect(assess({ purchaseDate: parseLocalDate(purchaseDate) }, today)).toMatchObject({ verdict, reasonCode });
});

test.each([
  ['MANUFACTURING_DEFECT', 'MET', 'SATISFIED'],
  ['ACCIDENTAL_DAMAGE', 'NOT_MET', 'NOT_COVERED'],
  [null, 'NEEDS_EVIDENCE', 'FACT_MISSING'],
] as const)('ERS-27: damage by %s is %s (%s)', (cause, verdict, reasonCode) => {
  expect(assess({ cause })).toMatchObject({ verdict, reasonCode });
});

test('ERS-28: an unknown purchase date leaves it open, an expired warranty is expired whatever the cause', () => {
  expect(assess({ purchaseDate: null })).toMatchObject({ verdict: 'NEEDS_EVIDENCE', reasonCode: 'FACT_MISSING' });
  expect(assess({ cause: null }, '2028-01-01')).toMatchObject({ verdict: 'NOT_MET', reasonCode: 'EXPIRED' });
});

test.each([
  ['IPHONE', 'IPHONE', 'IPHONE_LIMITED_WARRANTY', 'MET'],
  ['IPHONE', 'SEPARATELY', 'IPHONE_LIMITED_WARRANTY', 'MET'],
  ['ACCESSORY', 'IN_BOX', 'IPHONE_LIMITED_WARRANTY', 'MET'],
  ['ACCESSORY', 'SEPARATELY', 'ACCESSORY_LIMITED_WARRANTY', 'NEEDS_EVIDENCE'],
  ['THIRD_PARTY_ACCESSORY', 'IN_BOX', null, 'NOT_MET'],
  ['THIRD_PARTY_ACCESSORY', 'SEPARATELY', null, 'NOT_MET'],
] as const)('ERS-26 ERS-29: %s acquired as %s falls under %s and is %s', (item, acquired, scheme, verdict) => {
  expect(assess({ item, acquired })).toMatchObject({ scheme, verdict });
});

test('ERS-29: the iPhone’s year is never read into the accessory warranty', () => {
  expect(assess({ item: 'ACCESSORY', acquired: 'SEPARATELY' }, '2030-01-01').verdict).toBe('NEEDS_EVIDENCE');
});
