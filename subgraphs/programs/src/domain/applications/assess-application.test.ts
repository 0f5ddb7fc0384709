import { parseLocalDate } from '@platform/kit/pure/local-date.js';
import { type RuleSet, ruleSetInForce } from '@platform/kit/pure/rule-set.js';
import { describe, expect, it } from 'vitest';

import { publishedRuleSets } from '../../rule-sets/published-rule-sets.js';
import type { AaspForm, IdsForm, SsaForm } from './application-forms.js';
import { approvalHindrances } from './approval-hindrances.js';
import { assessApplication } from './assess-application.js';
import type { KnownBeside } from './known-beside.js';
import { missingAnswers } from './missing-answers.js';
import { type FindingValue, reviewedCriteria } from './reviewer-findings.js';

const on = parseLocalDate('2026-05-20');
const termsOf = (program: string): RuleSet => ruleSetInForce(publishedRuleSets, { program, region: 'NO', on });
const [idsTerms, ssaTerms, aaspTerms] = ['IDS', 'SSA', 'AASP'].map(termsOf) as [RuleSet, RuleSet, RuleSet];
const known: KnownBeside = { findings: {}, withProofOfPurchase: null, accountCreatedOn: null, accounts: null, region: 'NO', today: on };
const allFound = (value: FindingValue): KnownBeside['findings'] => Object.fromEntries(reviewedCriteria.AASP.map((criterion) => [criterion, value]));

const aasp: AaspForm = {
  ...{ applicantType: 'COMPANY', businessActivities: ['DEVICE_SERVICE'], yearsInBusiness: 4, accountsAccessibleToApple: true, confidentialityUndertaking: true },
  ...{ legalName: 'Fjordverksted AS', doingBusinessAs: null, principal: 'Kari Nordmann', email: 'post@fjordverksted.example', website: 'https://fjordverksted.example', history: 'none', purpose: 'Repairs for schools' },
  locations: [{ address: 'Storgata 1, 0155 Oslo', phone: '+47 22 00 00 00', addressKind: 'COMMERCIAL' }],
};
const ids: IdsForm = {
  ...{ organisationType: 'BUSINESS', ownedIosDevices: 150, leasedIosDevices: null, iosDevicesInDeployment: 150, iosDevicesWithAppleExtendedCoverage: 150, iosDevicesCoverageUnknown: 0 },
  ...{ screeningCommitment: true, timelyReturnCommitment: true, techniciansAbleToCompleteIosQualification: 1 },
};
const equipment = { DIAGNOSTIC_SERVER: true, BARCODE_SCANNER_2D: true, WORKBENCH: true, STANDARD_TOOLS: true, SPECIAL_TOOLS: true, ESD_BENCH_COVER: true, ESD_WRIST_STRAP: true, ESD_TESTER: true };
const ssa: SsaForm = { organisationType: 'COMPANY', installed: { IPHONE: 600, IPAD: 300, IPOD: 0, MAC: 100, WATCH: 0, OTHER: 0 }, enrolledLines: ['MAC'], equipment };

const hindrancesOf = (...[form, beside, terms]: Parameters<typeof assessApplication>): string[] => approvalHindrances(assessApplication(form, beside, terms).results);

describe('an application to become an authorised service provider', () => {
  const found = { ...known, findings: allFound('ACCEPTED') };

  it('AASP-45 AASP-46 without hindrance is eligible, and approved by nobody yet', () => {
    expect(assessApplication({ program: 'AASP', form: aasp }, found, aaspTerms).overall).toBe('ELIGIBLE');
    expect(hindrancesOf({ program: 'AASP', form: aasp }, found, aaspTerms)).toEqual([]);
  });

  it('AASP-08 AASP-13 AASP-20 AASP-21 AASP-22 AASP-23 AASP-24 AASP-25 AASP-26 waits for a reviewer in everything that only a person can find', () => {
    expect(hindrancesOf({ program: 'AASP', form: aasp }, known, aaspTerms)).toEqual(reviewedCriteria.AASP.toSorted((a, b) => order(a) - order(b)));
  });

  it('AASP-12 has its credit line in its own region', () => {
    const credit = assessApplication({ program: 'AASP', form: aasp }, { ...found, region: 'DE-BY' }, aaspTerms).results.find(({ criterion }) => criterion === 'AASP.CREDIT');
    expect(credit?.verdict).toBe('MET');
  });

  it('AASP-48 with a trademark term in the name it does business under is kept from approval until a reviewer has looked', () => {
    const form = { ...aasp, doingBusinessAs: 'iPhonefix Oslo' };
    const findings: Record<string, FindingValue | undefined> = { ...allFound('ACCEPTED'), 'AASP.TRADEMARK': undefined };
    expect(hindrancesOf({ program: 'AASP', form }, { ...known, findings }, aaspTerms)).toEqual(['AASP.TRADEMARK']);
    expect(hindrancesOf({ program: 'AASP', form }, found, aaspTerms)).toEqual([]);
  });

  it('AASP-39 from a home office is not met; one that reads like a post-office box is asked about', () => {
    const at = (location: Partial<(typeof aasp.locations & object)[number]>): AaspForm => ({ ...aasp, locations: [{ ...aasp.locations![0]!, ...location }] });
    expect(hindrancesOf({ program: 'AASP', form: at({ addressKind: 'HOME_OFFICE' }) }, found, aaspTerms)).toEqual(['AASP.PREMISES.NOT_HOME']);
    const box = assessApplication({ program: 'AASP', form: at({ address: 'Postboks 12, 0155 Oslo' }) }, found, aaspTerms).results.find(({ criterion }) => criterion === 'AASP.PREMISES.NOT_PO_BOX');
    expect(box?.verdict).toBe('NEEDS_EVIDENCE');
  });

  it('AASP-35 AASP-36 AASP-37 AASP-38 AASP-40 AASP-41 AASP-42 AASP-43 AASP-44 names the items it lacks', () => {
    const empty: AaspForm = { ...aasp, legalName: ' ', principal: null, locations: null, email: null, website: null, history: null, purpose: '' };
    expect(missingAnswers({ program: 'AASP', form: empty }, aaspTerms)).toEqual(['legalName', 'principal', 'addresses', 'phones', 'email', 'website', 'history', 'purpose']);
    expect(missingAnswers({ program: 'AASP', form: { ...aasp, locations: [{ address: 'Storgata 1', phone: null, addressKind: null }] } }, aaspTerms)).toEqual(['phones']);
    expect(missingAnswers({ program: 'AASP', form: aasp }, aaspTerms)).toEqual([]);
  });
});

const inOrder = assessApplication({ program: 'AASP', form: aasp }, known, aaspTerms).results.map(({ criterion }) => criterion);
const order = (criterion: string): number => inOrder.indexOf(criterion);

describe('an application to iOS Direct Service', () => {
  it('IDS-08 IDS-09 is kept from approval by any requirement it could meet now, not by the account that comes after', () => {
    expect(hindrancesOf({ program: 'IDS', form: ids }, known, idsTerms)).toEqual([]);
    expect(hindrancesOf({ program: 'IDS', form: { ...ids, ownedIosDevices: 99 } }, known, idsTerms)).toEqual(['IDS.MIN_100_OWNED_IOS']);
    expect(assessApplication({ program: 'IDS', form: ids }, known, idsTerms).overall).toBe('PENDING');
  });

  it('IDS-17 is not kept from approval by having an account of another kind alone: its own is opened by being admitted', () => {
    const provider = { ...known, accounts: [{ type: 'AUTHORISED_SERVICE_PROVIDER_ACCOUNT', status: 'ACTIVE' } as const] };
    expect(assessApplication({ program: 'IDS', form: ids }, provider, idsTerms).results).toContainEqual(expect.objectContaining({ criterion: 'IDS.LIMITED_BILLING_ACCOUNT', verdict: 'NOT_MET' }));
    expect(hindrancesOf({ program: 'IDS', form: ids }, provider, idsTerms)).toEqual([]);
    expect(hindrancesOf({ program: 'IDS', form: { ...ids, ownedIosDevices: 99 } }, provider, idsTerms)).toEqual(['IDS.MIN_100_OWNED_IOS']);
  });

  it('IDS-08 lacks every question left open; zero and no are answers', () => {
    expect(missingAnswers({ program: 'IDS', form: { ...ids, ownedIosDevices: 0, screeningCommitment: false, organisationType: null } }, idsTerms)).toEqual(['organisationType']);
  });
});

describe('an application for a Self-Servicing Account', () => {
  const proven = { ...known, withProofOfPurchase: 1_000, findings: { 'SSA.CREDIT': 'ACCEPTED' } as const };

  it('SSA-20 SSA-21 SSA-23 waits for proof of a thousand products', () => {
    expect(hindrancesOf({ program: 'SSA', form: ssa }, proven, ssaTerms)).toEqual([]);
    expect(hindrancesOf({ program: 'SSA', form: ssa }, { ...proven, withProofOfPurchase: 999 }, ssaTerms)).toEqual(['SSA.MIN_1000_PRODUCTS']);
    expect(hindrancesOf({ program: 'SSA', form: ssa }, { ...proven, withProofOfPurchase: null }, ssaTerms)).toEqual(['SSA.MIN_1000_PRODUCTS']);
  });

  it('SSA-28 SSA-29 SSA-30 SSA-31a SSA-31b SSA-32 SSA-33 SSA-34 SSA-35 names what equipment was not answered', () => {
    expect(missingAnswers({ program: 'SSA', form: { ...ssa, enrolledLines: [], equipment: { ...equipment, ESD_TESTER: null } as never } }, ssaTerms)).toEqual(['enrolledLines', 'equipment.ESD_TESTER']);
  });

  it('SSA-24 is late with nothing before it has an account', () => {
    const acmt = assessApplication({ program: 'SSA', form: ssa }, proven, ssaTerms).results.find(({ criterion }) => criterion === 'SSA.ACMT_90_DAYS');
    expect(acmt?.verdict).toBe('NEEDS_EVIDENCE');
  });
});
