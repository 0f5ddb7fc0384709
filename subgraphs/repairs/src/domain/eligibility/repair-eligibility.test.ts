import { expect, test } from 'vitest';

import { parseLocalDate } from '@platform/kit/pure/local-date.js';

import { publishedTerms } from '../../testing/published-terms.js';
import { type EligibilityFacts, repairEligibility } from './repair-eligibility.js';

const stored = { extendedCoverage: 'ACTIVE', coverageProvider: 'APPLE', nonAppleWarrantyActive: false, underAppleWarranty: true, screening: 'FAULT_FOUND', activeCodes: ['LI', 'C1'] } as const;
const device = { productLine: 'IPHONE', relation: 'OWNED', manufacturer: 'APPLE', activationLock: 'OFF', isRetired: false, imeiDiffers: false, imeiMistyped: false, isInRepair: false, hasPurchaseDate: true } as const;
const held = { product: 'IPHONE', track: 'IOS_QUALIFICATION', passedOn: parseLocalDate('2026-01-15'), validUntil: parseLocalDate('2027-01-15') };
const able = { startedOn: null, endedOn: null, certifications: [held] };
const fine: EligibilityFacts = {
  ...{ program: 'IDS', enrollmentStatus: 'APPROVED', accounts: [{ type: 'LIMITED_BILLING_SERVICE_ACCOUNT', status: 'ACTIVE', standing: 'GOOD' }] },
  ...{ device, stored, inRepairCatalogue: true, coverageStatus: null, technician: null, on: parseLocalDate('2026-05-20') },
};

const told = (facts: EligibilityFacts): string[] => {
  const terms = facts.program === null ? null : publishedTerms(facts.program);
  return repairEligibility(facts, terms).reasons.map(({ code, outcome, result }) => `${outcome} ${result?.criterion ?? code}`);
};

test.each(['IDS', 'SSA', 'AASP'] as const)('IDS-11 SSA-04 AASP-02: where everything is in order, %s lets the repair proceed', (program) => {
  expect(repairEligibility({ ...fine, program, technician: able }, publishedTerms(program))).toEqual({ outcome: 'PROCEED', reasons: [] });
});

test.each([
  ['IDS-11: a leased device', { device: { ...device, relation: 'LEASED' } }, ['STOP IDS.ORDER.OWNED']],
  ['IDS-12: another maker’s product', { device: { ...device, manufacturer: 'OTHER' } }, ['STOP IDS.ORDER.NOT_THIRD_PARTY']],
  ['IDS-04: a Mac', { device: { ...device, productLine: 'MAC' } }, ['STOP IDS.ORDER.PRODUCT_SCOPE']],
  ['IDS-13: a device without an extended plan', { stored: { ...stored, extendedCoverage: 'EXPIRED', coverageProvider: null } }, ['STOP IDS.ORDER.COVERED']],
  ['IDS-03: a device that was not screened', { stored: { ...stored, screening: null } }, ['WARN IDS.ORDER.SCREENED']],
  ['IDS-03: a device in which no fault was found', { stored: { ...stored, screening: 'NO_FAULT' } }, ['STOP IDS.ORDER.SCREENED']],
  ['IDS-18: another kind of account', { accounts: [{ type: 'SELF_SERVICING_ACCOUNT', status: 'ACTIVE', standing: 'GOOD' }] }, ['STOP IDS.ORDER.SERVICE_ACCOUNT']],
  ['SSA-04: a leased device', { program: 'SSA', device: { ...device, relation: 'LEASED' } }, []],
  ['SSA-04 SSA-40: a customer’s device', { program: 'SSA', device: { ...device, relation: 'CUSTOMER' } }, ['STOP SSA.REPAIR.OWN_DEVICE']],
  ['SSA-05: a product outside the catalogue', { program: 'SSA', inRepairCatalogue: false }, ['STOP SSA.REPAIR.CATALOGUE']],
  ['SSA-39: another maker’s product', { program: 'SSA', device: { ...device, manufacturer: 'OTHER' } }, ['STOP SSA.REPAIR.APPLE_PRODUCT']],
  ['SSA-41 SSA-44: hardware under another maker’s warranty', { program: 'SSA', stored: { ...stored, nonAppleWarrantyActive: true } }, ['STOP SSA.REPAIR.NO_OTHER_WARRANTY']],
  ['AASP-02: a customer’s device out of warranty', { program: 'AASP', device: { ...device, relation: 'CUSTOMER' }, stored: { ...stored, underAppleWarranty: false, extendedCoverage: 'EXPIRED' } }, []],
  ['AASP-28: a technician who is certified', { program: 'AASP', technician: able }, []],
  ['AASP-28: a technician certified for another product', { program: 'AASP', device: { ...device, productLine: 'MAC' }, technician: able }, ['STOP AASP.REPAIR.CERTIFIED_TECHNICIAN']],
  ['AASP-28: a technician who has left', { program: 'AASP', technician: { ...able, endedOn: parseLocalDate('2026-05-19') } }, ['STOP TECHNICIAN_NOT_EMPLOYED']],
  ['AASP-28: a product nobody named', { program: 'AASP', device: { ...device, productLine: null }, technician: able }, ['WARN PRODUCT_UNKNOWN']],
  ['the account on hold', { program: 'AASP', accounts: [{ type: 'AUTHORISED_SERVICE_PROVIDER_ACCOUNT', status: 'ACTIVE', standing: 'ON_HOLD' }] }, ['WARN ACCOUNT_STANDING']],
  ['the account closed', { program: 'AASP', accounts: [{ type: 'AUTHORISED_SERVICE_PROVIDER_ACCOUNT', status: 'CLOSED', standing: 'GOOD' }] }, ['WARN ACCOUNT_NOT_ACTIVE']],
  ['a programme that was only applied for', { program: 'AASP', enrollmentStatus: 'APPLIED' }, ['STOP NOT_ENROLLED']],
  ['a programme that is suspended', { program: 'AASP', enrollmentStatus: 'SUSPENDED' }, ['STOP ENROLLMENT_SUSPENDED']],
  ['no programme', { program: null, enrollmentStatus: null }, ['WARN NO_PROGRAM']],
  ['consumer law without a date of purchase', { program: 'AASP', coverageStatus: 'VW', device: { ...device, hasPurchaseDate: false } }, ['WARN PROOF_OF_PURCHASE_NEEDED']],
  ['ERS-01: an IMEI whose check digit does not hold', { program: 'AASP', device: { ...device, imeiMistyped: true } }, ['WARN IMEI_CHECK_DIGIT']],
  ['ERS-28: a claim under a warranty that has ended', { program: 'AASP', coverageStatus: 'LI', stored: { ...stored, activeCodes: ['VW'] } }, ['WARN COVERAGE_NOT_ACTIVE']],
  ['ERS-31: a claim by law once the warranty has ended', { program: 'AASP', coverageStatus: 'VW', stored: { ...stored, activeCodes: ['VW'] } }, []],
  ['ERS-31: another maker’s warranty, at a service provider', { program: 'AASP', stored: { ...stored, nonAppleWarrantyActive: true } }, ['WARN OTHER_WARRANTY']],
] as const)('%s', (_, changes, reasons) => {
  expect(told({ ...fine, ...changes } as EligibilityFacts)).toEqual(reasons);
});

test('every reason is told at once', () => {
  const worst = { ...device, relation: 'CUSTOMER', manufacturer: 'OTHER', activationLock: 'ON', isRetired: true, imeiDiffers: true, isInRepair: true } as const;
  const { outcome, reasons } = repairEligibility({ ...fine, device: worst, stored: { ...stored, screening: 'NO_FAULT' } }, publishedTerms('IDS'));
  expect(outcome).toBe('STOP');
  expect(reasons.map(({ code }) => code)).toEqual(['DEVICE_IN_REPAIR', 'IMEI_DIFFERS', 'ACTIVATION_LOCKED', 'DEVICE_RETIRED', 'TERMS', 'TERMS', 'TERMS']);
});
