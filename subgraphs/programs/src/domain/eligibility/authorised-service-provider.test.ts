import { parseLocalDate } from '@platform/kit/pure/local-date.js';
import { ruleSetInForce } from '@platform/kit/pure/rule-set.js';
import type { CriterionResult } from '@platform/kit/pure/verdict.js';
import { describe, expect, test } from 'vitest';
import { publishedRuleSets } from '../../rule-sets/published-rule-sets.js';
import type { ApplicationItems } from '../applicant/application-items.js';
import type { PremisesFacts } from '../premises/premises-facts.js';
import type { AaspApplicationFacts } from './authorised-service-provider-facts.js';
import { assessAaspApplication } from './authorised-service-provider.js';

const ruleSet = ruleSetInForce(publishedRuleSets, { program: 'AASP', region: 'SE', on: parseLocalDate('2026-04-01') });

const location: PremisesFacts = {
  addressKind: 'COMMERCIAL',
  dedicatedStaff: true,
  commercialVisits: true,
  easyToReach: true,
  receptionClean: true,
  receptionPresentable: true,
  securedRepairArea: true,
  securedPartsStorage: true,
  securedIntake: true,
};
const application: ApplicationItems = {
  legalName: 'Verkstad AB',
  principal: 'A. Ek',
  addresses: ['Storgatan 1, Lund'],
  phones: ['+46 46 000 00 00'],
  email: 'service@verkstad.example',
  website: 'https://www.verkstad.example',
  history: 'none',
  purpose: 'Repairs for households',
};
const eligible: AaspApplicationFacts = {
  applicantType: 'COMPANY',
  businessActivities: ['DEVICE_SERVICE'],
  regionHasAppleDirectService: true,
  yearsInBusiness: 7,
  timeInBusinessFinding: 'ACCEPTED',
  accountsFinding: 'APPROVED',
  accountsAccessibleToApple: true,
  orgRegion: 'SE',
  credit: { status: 'AGREED', region: 'SE' },
  brandFinding: 'ACCEPTED',
  premises: [location],
  confidentialityUndertaking: true,
  application,
  trademark: { termFoundInName: false, termFoundOnWeb: false, finding: null },
};

function assess(facts: Partial<AaspApplicationFacts>) {
  return assessAaspApplication({ ...eligible, ...facts }, ruleSet);
}
function judged(criterion: string, facts: Partial<AaspApplicationFacts>): CriterionResult | undefined {
  return assess(facts).results.find((result) => result.criterion === criterion);
}

test('AASP-46: meeting every requirement is eligible and admits nobody', () => {
  const { overall, admission, missing, results } = assess({});
  expect({ overall, admission, missing }).toEqual({ overall: 'ELIGIBLE', admission: 'NOT_DECIDED', missing: [] });
  expect(results.every(({ verdict }) => verdict === 'MET')).toBe(true);
});

test('AASP-35: criteria come in the order of the programme text', () => {
  expect(assess({}).results.map(({ criterion }) => criterion)).toEqual([
    'AASP.APPLICANT_TYPE',
    'AASP.NOT_PARTS_RESELLER',
    'AASP.REGION',
    'AASP.TIME_IN_BUSINESS',
    'AASP.ACCOUNTS',
    'AASP.CREDIT',
    'AASP.BRAND',
    'AASP.PREMISES.DEDICATED_STAFF',
    'AASP.PREMISES.COMMERCIAL_VISITS',
    'AASP.PREMISES.EASY_TO_REACH',
    'AASP.PREMISES.RECEPTION',
    'AASP.PREMISES.SECURED_WORKSHOP',
    'AASP.PREMISES.NOT_HOME',
    'AASP.PREMISES.NOT_PO_BOX',
    'AASP.CONFIDENTIALITY',
    'AASP.APPLICATION_COMPLETE',
    'AASP.BUSINESS_EMAIL',
    'AASP.TRADEMARK',
  ]);
});

test('AASP-45: an applicant of whom nothing is known is pending, never refused', () => {
  const unknown = Object.fromEntries(Object.keys(eligible).map((key) => [key, null])) as unknown as AaspApplicationFacts;
  const { overall, results } = assessAaspApplication(unknown, ruleSet);
  expect(overall).toBe('PENDING');
  expect(results.every(({ verdict }) => verdict === 'NEEDS_EVIDENCE')).toBe(true);
});

test('AASP-45: one requirement not met refuses, whatever else is open', () => {
  expect(assess({ regionHasAppleDirectService: false, applicantType: null }).overall).toBe('NOT_ELIGIBLE');
});

describe('AASP-04 AASP-06: who may apply', () => {
  test.each([
    ['COMPANY', 'MET'],
    ['ORGANISATION', 'MET'],
    ['UNIVERSITY', 'MET'],
    ['COLLEGE', 'MET'],
    ['APPLE_AUTHORISED_RESELLER', 'MET'],
    ['SERVICE_SPECIALIST', 'MET'],
    ['PRIVATE_PERSON', 'NOT_MET'],
    [null, 'NEEDS_EVIDENCE'],
  ] as const)('AASP-04: %s is %s', (applicantType, verdict) => {
    expect(judged('AASP.APPLICANT_TYPE', { applicantType })?.verdict).toBe(verdict);
  });
});

describe('AASP-07: resellers and distributors of parts are not eligible', () => {
  test.each([
    [['DEVICE_SERVICE'], 'MET', 'SATISFIED'],
    [['DEVICE_SERVICE', 'DEVICE_RETAIL'], 'MET', 'SATISFIED'],
    [['PARTS_RESALE'], 'NOT_MET', 'EXCLUDED'],
    [['PARTS_DISTRIBUTION'], 'NOT_MET', 'EXCLUDED'],
    [['PARTS_RESALE', 'PARTS_DISTRIBUTION'], 'NOT_MET', 'EXCLUDED'],
    [['PARTS_RESALE', 'DEVICE_SERVICE'], 'NEEDS_EVIDENCE', 'MIXED_ACTIVITIES'],
    [['DEVICE_RETAIL', 'PARTS_DISTRIBUTION'], 'NEEDS_EVIDENCE', 'MIXED_ACTIVITIES'],
    [[], 'NEEDS_EVIDENCE', 'FACT_MISSING'],
    [null, 'NEEDS_EVIDENCE', 'FACT_MISSING'],
  ] as const)('AASP-07: activities %j are %s (%s)', (businessActivities, verdict, reasonCode) => {
    expect(judged('AASP.NOT_PARTS_RESELLER', { businessActivities })).toMatchObject({ verdict, reasonCode });
  });
});

describe('AASP-05 AASP-19: yes-or-no facts', () => {
  test.each([
    [true, 'MET'],
    [false, 'NOT_MET'],
    [null, 'NEEDS_EVIDENCE'],
  ] as const)('AASP-05 AASP-19: %s is %s', (value, verdict) => {
    expect(judged('AASP.REGION', { regionHasAppleDirectService: value })?.verdict).toBe(verdict);
    expect(judged('AASP.CONFIDENTIALITY', { confidentialityUndertaking: value })?.verdict).toBe(verdict);
  });
});

describe('AASP-08 AASP-13: what only a reviewer can find', () => {
  test.each([
    ['ACCEPTED', 'MET', 'SATISFIED'],
    ['REJECTED', 'NOT_MET', 'REJECTED_BY_REVIEW'],
    [null, 'NEEDS_EVIDENCE', 'REVIEW_PENDING'],
  ] as const)('AASP-08 AASP-13: a finding of %s is %s', (finding, verdict, reasonCode) => {
    expect(judged('AASP.TIME_IN_BUSINESS', { timeInBusinessFinding: finding })).toMatchObject({ verdict, reasonCode });
    expect(judged('AASP.BRAND', { brandFinding: finding })).toMatchObject({ verdict, reasonCode });
  });

  test.each([0, 1, 50, null])('AASP-08: %s years in business decide nothing', (yearsInBusiness) => {
    expect(judged('AASP.TIME_IN_BUSINESS', { yearsInBusiness, timeInBusinessFinding: null })?.reasonCode).toBe('REVIEW_PENDING');
    expect(judged('AASP.TIME_IN_BUSINESS', { yearsInBusiness, timeInBusinessFinding: 'ACCEPTED' })?.verdict).toBe('MET');
  });
});

describe('AASP-09 AASP-10: approved accounts that can be examined', () => {
  test.each([
    ['APPROVED', true, 'MET', 'SATISFIED'],
    ['APPROVED', false, 'NOT_MET', 'NOT_FULFILLED'],
    ['APPROVED', null, 'NEEDS_EVIDENCE', 'FACT_MISSING'],
    ['REJECTED', true, 'NOT_MET', 'REJECTED_BY_REVIEW'],
    ['REJECTED', null, 'NOT_MET', 'REJECTED_BY_REVIEW'],
    [null, true, 'NEEDS_EVIDENCE', 'REVIEW_PENDING'],
    [null, false, 'NOT_MET', 'NOT_FULFILLED'],
    [null, null, 'NEEDS_EVIDENCE', 'REVIEW_PENDING'],
  ] as const)('AASP-09 AASP-10: %s, accessible %s, is %s (%s)', (accountsFinding, accountsAccessibleToApple, verdict, reasonCode) => {
    expect(judged('AASP.ACCOUNTS', { accountsFinding, accountsAccessibleToApple })).toMatchObject({ verdict, reasonCode });
  });
});

describe('AASP-11 AASP-12: a credit line agreed in the own region', () => {
  test.each([
    ['AGREED', 'SE', 'SE', 'MET', 'SATISFIED'],
    ['AGREED', 'NO', 'SE', 'NOT_MET', 'OTHER_REGION'],
    ['AGREED', null, 'SE', 'NEEDS_EVIDENCE', 'FACT_MISSING'],
    ['AGREED', 'SE', null, 'NEEDS_EVIDENCE', 'FACT_MISSING'],
    ['AGREED', 'DE', 'DE-BY', 'MET', 'SATISFIED'],
    ['AGREED', 'DE-BE', 'DE-BY', 'NOT_MET', 'OTHER_REGION'],
    ['AGREED', 'DE-BY', 'DE', 'NEEDS_EVIDENCE', 'FACT_MISSING'],
    ['IN_NEGOTIATION', 'SE', 'SE', 'NEEDS_EVIDENCE', 'IN_PROGRESS'],
    ['IN_NEGOTIATION', 'NO', 'SE', 'NEEDS_EVIDENCE', 'IN_PROGRESS'],
    ['REFUSED', 'SE', 'SE', 'NOT_MET', 'DECLINED'],
    ['REFUSED', null, null, 'NOT_MET', 'DECLINED'],
    [null, 'SE', 'SE', 'NEEDS_EVIDENCE', 'FACT_MISSING'],
    [null, 'NO', 'SE', 'NEEDS_EVIDENCE', 'FACT_MISSING'],
  ] as const)('AASP-12: %s in %s for an applicant in %s is %s (%s)', (status, region, orgRegion, verdict, reasonCode) => {
    expect(judged('AASP.CREDIT', { credit: { status, region }, orgRegion })).toMatchObject({ verdict, reasonCode });
  });
});

describe('AASP-20 to AASP-27: every location complies', () => {
  test.each([
    ['DEDICATED_STAFF', 'dedicatedStaff'],
    ['COMMERCIAL_VISITS', 'commercialVisits'],
    ['EASY_TO_REACH', 'easyToReach'],
    ['RECEPTION', 'receptionClean'],
    ['RECEPTION', 'receptionPresentable'],
    ['SECURED_WORKSHOP', 'securedRepairArea'],
    ['SECURED_WORKSHOP', 'securedPartsStorage'],
    ['SECURED_WORKSHOP', 'securedIntake'],
  ] as const)('AASP-20 to AASP-26: %s follows %s at each location', (item, fact) => {
    const at = (...values: (boolean | null)[]) =>
      judged(`AASP.PREMISES.${item}`, { premises: values.map((value) => ({ ...location, [fact]: value })) });
    expect(at(true, true)?.verdict).toBe('MET');
    expect(at(true, false)).toMatchObject({ verdict: 'NOT_MET', reasonCode: 'NOT_FULFILLED', observed: 'location 2: false' });
    expect(at(null, false)?.verdict).toBe('NOT_MET');
    expect(at(true, null)).toMatchObject({ verdict: 'NEEDS_EVIDENCE', reasonCode: 'FACT_MISSING' });
    expect(at(false)).toMatchObject({ verdict: 'NOT_MET', observed: 'false' });
  });

  test('AASP-23: a reception that is clean but not presentable is not met, though the other is unknown elsewhere', () => {
    const premises = [{ ...location, receptionClean: null }, { ...location, receptionPresentable: false }];
    expect(judged('AASP.PREMISES.RECEPTION', { premises })?.verdict).toBe('NOT_MET');
  });

  test('AASP-20: without a location nothing is known', () => {
    for (const premises of [[], null])
      expect(
        assess({ premises })
          .results.filter(({ criterion }) => criterion.startsWith('AASP.PREMISES.'))
          .map(({ verdict, reasonCode }) => `${verdict} ${reasonCode}`),
      ).toEqual(Array(7).fill('NEEDS_EVIDENCE FACT_MISSING'));
  });

  test.each([
    ['COMMERCIAL', 'MET', 'MET'],
    ['HOME', 'NOT_MET', 'MET'],
    ['HOME_OFFICE', 'NOT_MET', 'MET'],
    ['PO_BOX', 'MET', 'NOT_MET'],
    [null, 'NEEDS_EVIDENCE', 'NEEDS_EVIDENCE'],
  ] as const)('AASP-27 AASP-39: an address of kind %s is %s as no home and %s as no post-office box', (addressKind, home, box) => {
    const premises = [location, { ...location, addressKind }];
    expect(judged('AASP.PREMISES.NOT_HOME', { premises })?.verdict).toBe(home);
    expect(judged('AASP.PREMISES.NOT_PO_BOX', { premises })?.verdict).toBe(box);
  });

  test('AASP-39: an address that only reads like a post-office box is for a person, never refused', () => {
    const suspect = { ...application, addresses: ['Box 117, 221 00 Lund'] };
    expect(judged('AASP.PREMISES.NOT_PO_BOX', { application: suspect })).toMatchObject({
      verdict: 'NEEDS_EVIDENCE',
      reasonCode: 'REVIEW_PENDING',
      observed: 'Box 117, 221 00 Lund',
    });
    const declared = [{ ...location, addressKind: 'PO_BOX' as const }];
    expect(judged('AASP.PREMISES.NOT_PO_BOX', { application: suspect, premises: declared })?.verdict).toBe('NOT_MET');
  });
});

describe('AASP-48 AASP-49: trademark terms', () => {
  test.each([
    [false, false, null, 'MET', 'SATISFIED'],
    [true, false, null, 'NEEDS_EVIDENCE', 'REVIEW_PENDING'],
    [false, true, null, 'NEEDS_EVIDENCE', 'REVIEW_PENDING'],
    [true, null, null, 'NEEDS_EVIDENCE', 'REVIEW_PENDING'],
    [null, false, null, 'NEEDS_EVIDENCE', 'FACT_MISSING'],
    [false, null, null, 'NEEDS_EVIDENCE', 'FACT_MISSING'],
    [true, true, 'COMPLIANT', 'MET', 'SATISFIED'],
    [true, false, 'NOT_COMPLIANT', 'NOT_MET', 'REJECTED_BY_REVIEW'],
    [false, false, 'NOT_COMPLIANT', 'NOT_MET', 'REJECTED_BY_REVIEW'],
  ] as const)(
    'AASP-48: a term in the name %s, on the web %s, with finding %s is %s (%s)',
    (termFoundInName, termFoundOnWeb, finding, verdict, reasonCode) => {
      const trademark = { termFoundInName, termFoundOnWeb, finding };
      expect(judged('AASP.TRADEMARK', { trademark })).toMatchObject({ verdict, reasonCode });
    },
  );
});

test('AASP-35: an incomplete application names what is missing and can still be completed', () => {
  const { missing, results } = assess({ application: { ...application, phones: [], website: ' ' } });
  expect(missing).toEqual(['phones', 'website']);
  expect(results.find(({ criterion }) => criterion === 'AASP.APPLICATION_COMPLETE')).toMatchObject({
    verdict: 'NEEDS_EVIDENCE',
    reasonCode: 'DOCUMENT_MISSING',
    observed: 'missing: phones, website',
  });
});
