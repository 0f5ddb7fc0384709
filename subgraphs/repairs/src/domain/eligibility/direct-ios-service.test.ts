import { expect, test } from 'vitest';

import { publishedTerms } from '../../testing/published-terms.js';
import { assessIdsOrder, type IdsOrderFacts } from './direct-ios-service.js';

const ruleSet = publishedTerms('IDS');
const accepted: IdsOrderFacts = {
  deviceKind: 'IPHONE',
  manufacturer: 'APPLE',
  relation: 'OWNED',
  extendedCoverage: 'ACTIVE',
  coverageProvider: 'APPLE',
  screening: 'FAULT_FOUND',
  accountType: 'LIMITED_BILLING_SERVICE_ACCOUNT',
};
const judged = (criterion: string, facts: Partial<IdsOrderFacts>) =>
  assessIdsOrder({ ...accepted, ...facts }, ruleSet).results.find((result) => result.criterion === `IDS.ORDER.${criterion}`);

test('IDS-08: an order that meets every requirement is eligible, in the order of the programme text', () => {
  const { overall, results } = assessIdsOrder(accepted, ruleSet);
  expect(overall).toBe('ELIGIBLE');
  expect(results.map(({ criterion }) => criterion)).toEqual([
    'IDS.ORDER.PRODUCT_SCOPE',
    'IDS.ORDER.NOT_THIRD_PARTY',
    'IDS.ORDER.OWNED',
    'IDS.ORDER.COVERED',
    'IDS.ORDER.SCREENED',
    'IDS.ORDER.SERVICE_ACCOUNT',
  ]);
});

test('IDS-08: an order of which nothing is known is pending', () => {
  const { overall, results } = assessIdsOrder({} as IdsOrderFacts, ruleSet);
  expect([overall, ...results.map(({ reasonCode }) => reasonCode)]).toEqual(['PENDING', ...Array(6).fill('FACT_MISSING')]);
});

test.each([
  ['IPHONE', 'MET'],
  ['IPAD', 'MET'],
  ['IPOD_TOUCH', 'MET'],
  ['INCLUDED_ACCESSORY', 'MET'],
  ['MAC', 'NOT_MET'],
  ['SEPARATE_ACCESSORY', 'NOT_MET'],
  [null, 'NEEDS_EVIDENCE'],
] as const)('IDS-04: an order for %s is %s', (deviceKind, verdict) => {
  expect(judged('PRODUCT_SCOPE', { deviceKind })?.verdict).toBe(verdict);
});

test.each([
  ['APPLE', 'MET', 'SATISFIED'],
  ['OTHER', 'NOT_MET', 'THIRD_PARTY_PRODUCT'],
  [null, 'NEEDS_EVIDENCE', 'FACT_MISSING'],
] as const)('IDS-12: a product made by %s is %s (%s)', (manufacturer, verdict, reasonCode) => {
  expect(judged('NOT_THIRD_PARTY', { manufacturer })).toMatchObject({ verdict, reasonCode });
});

test.each([
  ['OWNED', 'MET'],
  ['LEASED', 'NOT_MET'],
  ['CUSTOMER', 'NOT_MET'],
  ['OTHER_OWNER', 'NOT_MET'],
  [null, 'NEEDS_EVIDENCE'],
] as const)('IDS-11: a device that is %s is %s', (relation, verdict) => {
  expect(judged('OWNED', { relation })?.verdict).toBe(verdict);
});

test.each([
  ['ACTIVE', 'APPLE', 'MET', 'SATISFIED'],
  ['ACTIVE', 'OTHER', 'NOT_MET', 'NOT_COVERED'],
  ['ACTIVE', null, 'NEEDS_EVIDENCE', 'FACT_MISSING'],
  ['EXPIRED', 'APPLE', 'NOT_MET', 'NOT_COVERED'],
  ['EXPIRED', null, 'NOT_MET', 'NOT_COVERED'],
  [null, 'APPLE', 'NEEDS_EVIDENCE', 'FACT_MISSING'],
  [null, 'OTHER', 'NOT_MET', 'NOT_COVERED'],
  [null, null, 'NEEDS_EVIDENCE', 'FACT_MISSING'],
] as const)('IDS-13: an extended plan that is %s, by %s, is %s (%s)', (extendedCoverage, coverageProvider, verdict, reasonCode) => {
  expect(judged('COVERED', { extendedCoverage, coverageProvider })).toMatchObject({ verdict, reasonCode });
});

test.each([
  ['FAULT_FOUND', 'MET'],
  ['NO_FAULT', 'NOT_MET'],
  [null, 'NEEDS_EVIDENCE'],
] as const)('IDS-03 IDS-15: a screening with %s is %s', (screening, verdict) => {
  expect(judged('SCREENED', { screening })?.verdict).toBe(verdict);
});

test.each([
  ['LIMITED_BILLING_SERVICE_ACCOUNT', 'MET'],
  ['SELF_SERVICING_ACCOUNT', 'NOT_MET'],
  ['AUTHORISED_SERVICE_PROVIDER_ACCOUNT', 'NOT_MET'],
  [null, 'NEEDS_EVIDENCE'],
] as const)('IDS-18 IDS-28: an order on account %s is %s', (accountType, verdict) => {
  expect(judged('SERVICE_ACCOUNT', { accountType })?.verdict).toBe(verdict);
});
