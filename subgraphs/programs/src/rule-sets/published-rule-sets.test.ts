import { parseLocalDate } from '@platform/kit/pure/local-date.js';
import { locales } from '@platform/kit/pure/locale.js';
import { ruleSetInForce } from '@platform/kit/pure/rule-set.js';
import { describe, expect, test } from 'vitest';
import { publishedRuleSets } from './published-rule-sets.js';

const programs = ['IDS', 'SSA', 'AASP', 'ERS'];
const inForce = (program: string, region: string | null = 'NO') =>
  ruleSetInForce(publishedRuleSets, { program, region, on: parseLocalDate('2024-01-01') });

describe('the published terms', () => {
  test.each(programs)('%s has terms in every region, on historic dates too', (program) => {
    for (const region of ['NO', 'SE', 'DE', 'DE-BY', 'GB-ENG', null]) expect(inForce(program, region).version).toBe(1);
    const early = { program, region: 'NO', on: parseLocalDate('2020-01-01') };
    expect(ruleSetInForce(publishedRuleSets, early).effectiveFrom).toBe('2020-01-01');
  });

  test('only one version of a programme is in force in a region', () => {
    const keys = publishedRuleSets.map(({ program, region, version }) => `${program} ${region} ${version}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test.each(programs)('%s speaks four languages, each with words of its own', (program) => {
    for (const { id, text } of inForce(program).criteria) expect([id, new Set(Object.values(text)).size]).toEqual([id, locales.length]);
  });

  test.each(programs)('%s names its numbers in every language', (program) => {
    for (const { id, params, text } of inForce(program).criteria) {
      const numbers = Object.values(params).filter((value) => typeof value === 'number' && value > 2);
      for (const locale of locales)
        for (const number of numbers) expect(`${id} ${locale}: ${text[locale]}`).toContain(String(number));
    }
  });

  test.each([
    [
      'IDS',
      'ORDER.PRODUCT_SCOPE ORG_TYPE MIN_100_OWNED_IOS ALL_IOS_COVERED ORDER.NOT_THIRD_PARTY ORDER.OWNED ORDER.COVERED ' +
        'SCREENING_COMMITMENT RETURN_COMMITMENT ORDER.SCREENED LIMITED_BILLING_ACCOUNT ORDER.SERVICE_ACCOUNT ' +
        'NEXT_DAY_DISPATCH SEED_STOCK IOS_TECHNICIAN RETURN_ON_TIME AGREEMENT_SIGNED',
    ],
    [
      'SSA',
      'ORG_TYPE REPAIR.CATALOGUE EXAM_VOUCHERS MIN_1000_PRODUCTS ACMT_90_DAYS IOS_90_DAYS EQ.DIAGNOSTIC_SERVER ' +
        'EQ.BARCODE_SCANNER_2D EQ.WORKBENCH EQ.STANDARD_TOOLS EQ.SPECIAL_TOOLS EQ.ESD_BENCH_COVER EQ.ESD_WRIST_STRAP ' +
        'EQ.ESD_TESTER REPAIR.GENUINE_PARTS REPAIR.PARTS_DIRECT REPAIR.OWN_DEVICE REPAIR.APPLE_PRODUCT ACCOUNT_STANDING ' +
        'CREDIT REPAIR.NO_OTHER_WARRANTY FREE_OF_CHARGE',
    ],
    [
      'AASP',
      'APPLICANT_TYPE NOT_PARTS_RESELLER REGION TIME_IN_BUSINESS ACCOUNTS CREDIT BRAND QUARTERLY_REPAIRS CONFIDENTIALITY ' +
        'PREMISES.DEDICATED_STAFF PREMISES.COMMERCIAL_VISITS PREMISES.EASY_TO_REACH PREMISES.RECEPTION ' +
        'PREMISES.SECURED_WORKSHOP PREMISES.NOT_HOME PREMISES.NOT_PO_BOX REPAIR.CERTIFIED_TECHNICIAN ' +
        'CERTIFIED_TECHNICIAN_EMPLOYED EXAM_FEE_WAIVED APPLICATION_COMPLETE BUSINESS_EMAIL TRADEMARK',
    ],
    ['ERS', 'IPHONE APPLECARE_PLUS HOLD.COVERED HOLD.RECEIVED_IN_TIME LIMITED_WARRANTY SERVICE_WARRANTY'],
  ])('%s holds these criteria', (program, ids) => {
    const expected = ids.split(' ').map((id) => `${program}.${id}`);
    expect(inForce(program).criteria.map(({ id }) => id)).toEqual(expected);
  });

  test('each criterion comes from requirements of its own programme', () => {
    for (const { program, criteria } of publishedRuleSets)
      for (const { id, sources } of criteria)
        expect([id, sources.every((source) => source.startsWith(`${program}-`))]).toEqual([id, true]);
  });
});
