import { describe, expect, test } from 'vitest';

import { publishedTerms } from '../../testing/published-terms.js';
import { assessSsaRepair, type SsaRepairFacts, type UsedPart } from './self-servicing-account.js';

const ruleSet = publishedTerms('SSA', 'SE');
const good: UsedPart = { genuine: true, supplier: 'APPLE' };
const accepted: SsaRepairFacts = {
  relation: 'OWNED',
  manufacturer: 'APPLE',
  inRepairCatalogue: true,
  nonAppleWarrantyActive: false,
  underAppleWarranty: true,
  parts: [good],
};
const assess = (facts: Partial<SsaRepairFacts>) => assessSsaRepair({ ...accepted, ...facts }, ruleSet);
const judged = (criterion: string, facts: Partial<SsaRepairFacts>) =>
  assess(facts).results.find((result) => result.criterion === `SSA.REPAIR.${criterion}`);

test('SSA-20: a repair that meets every requirement is eligible, in the order of the contract', () => {
  const { overall, results } = assess({});
  expect(overall).toBe('ELIGIBLE');
  expect(results.map(({ criterion }) => criterion)).toEqual([
    'SSA.REPAIR.OWN_DEVICE',
    'SSA.REPAIR.APPLE_PRODUCT',
    'SSA.REPAIR.CATALOGUE',
    'SSA.REPAIR.NO_OTHER_WARRANTY',
    'SSA.REPAIR.GENUINE_PARTS',
    'SSA.REPAIR.PARTS_DIRECT',
  ]);
});

test('SSA-20: a repair of which nothing is known is pending', () => {
  const { overall, results } = assessSsaRepair({} as SsaRepairFacts, ruleSet);
  expect([overall, ...results.map(({ reasonCode }) => reasonCode)]).toEqual(['PENDING', ...Array(6).fill('FACT_MISSING')]);
});

test.each([
  ['OWNED', 'MET'],
  ['LEASED', 'MET'],
  ['CUSTOMER', 'NOT_MET'],
  ['OTHER_OWNER', 'NOT_MET'],
  [null, 'NEEDS_EVIDENCE'],
] as const)('SSA-04 SSA-40: a device that is %s is %s', (relation, verdict) => {
  expect(judged('OWN_DEVICE', { relation })?.verdict).toBe(verdict);
});

test.each([
  ['APPLE', 'MET'],
  ['OTHER', 'NOT_MET'],
  [null, 'NEEDS_EVIDENCE'],
] as const)('SSA-39 SSA-41: a product made by %s is %s', (manufacturer, verdict) => {
  expect(judged('APPLE_PRODUCT', { manufacturer })?.verdict).toBe(verdict);
});

test.each([
  [true, 'MET', 'NOT_MET'],
  [false, 'NOT_MET', 'MET'],
  [null, 'NEEDS_EVIDENCE', 'NEEDS_EVIDENCE'],
] as const)('SSA-05 SSA-44: %s is %s for the catalogue and %s for another warranty', (value, catalogue, warranty) => {
  expect(judged('CATALOGUE', { inRepairCatalogue: value })?.verdict).toBe(catalogue);
  expect(judged('NO_OTHER_WARRANTY', { nonAppleWarrantyActive: value })?.verdict).toBe(warranty);
});

describe('SSA-36 SSA-37: parts are genuine and bought directly', () => {
  test.each([
    [[good], 'MET', 'MET'],
    [[good, { genuine: false, supplier: 'APPLE' }], 'NOT_MET', 'MET'],
    [[good, { genuine: true, supplier: 'RESELLER' }], 'MET', 'NOT_MET'],
    [[good, { genuine: true, supplier: 'OTHER' }], 'MET', 'NOT_MET'],
    [[good, { genuine: null, supplier: null }], 'NEEDS_EVIDENCE', 'NEEDS_EVIDENCE'],
    [
      [
        { genuine: null, supplier: null },
        { genuine: false, supplier: 'OTHER' },
      ],
      'NOT_MET',
      'NOT_MET',
    ],
    [[], 'MET', 'MET'],
    [null, 'NEEDS_EVIDENCE', 'NEEDS_EVIDENCE'],
  ] as const)('SSA-36 SSA-37: %j is %s as genuine and %s as direct', (parts, genuine, direct) => {
    expect(judged('GENUINE_PARTS', { parts })?.verdict).toBe(genuine);
    expect(judged('PARTS_DIRECT', { parts })?.verdict).toBe(direct);
  });

  test.each([true, false, null])('SSA-38: a product under Apple warranty: %s changes nothing', (underAppleWarranty) => {
    expect(assess({ underAppleWarranty }).overall).toBe('ELIGIBLE');
    const parts = [{ genuine: false, supplier: 'OTHER' as const }];
    expect(assess({ underAppleWarranty, parts }).overall).toBe('NOT_ELIGIBLE');
  });
});
