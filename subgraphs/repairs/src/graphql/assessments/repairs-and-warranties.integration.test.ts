import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { parseLocalDate } from '@platform/kit/pure/local-date.js';
import { type AnsweredAssessment, assessmentFields, factsOf, judgementOf } from '@platform/kit/testing/answered-assessment.js';

import { type AaspRepairFacts, assessAaspRepair } from '../../domain/eligibility/authorised-service-provider.js';
import { assessExpressRequest, type ExpressRequestFacts } from '../../domain/eligibility/express-replacement.js';
import { assessSsaRepair, type SsaRepairFacts } from '../../domain/eligibility/self-servicing-account.js';
import { assessLimitedWarranty, type LimitedWarrantyFacts } from '../../domain/warranty/limited-warranty.js';
import { serviceWarrantyUntil, type ServiceWarrantyFacts } from '../../domain/warranty/service-warranty.js';
import { type Assessing, startAssessing } from '../../testing/assessing.js';
import { publishedTerms } from '../../testing/published-terms.js';

let repairs: Assessing;
const express = publishedTerms('ERS', null);

beforeAll(async () => {
  repairs = await startAssessing();
});
afterAll(() => repairs.stop());

const verdictsOf = ({ results }: AnsweredAssessment): string => results.map(({ verdict }) => verdict).join(' ');

describe('assessSsaRepair', () => {
  it.each([
    ['{ relation: LEASED, manufacturer: APPLE, inRepairCatalogue: true, nonAppleWarrantyActive: false, underAppleWarranty: true, parts: [{ genuine: true, supplier: APPLE }] }', 'ELIGIBLE', 'MET MET MET MET MET MET'],
    ['{ relation: OWNED, manufacturer: APPLE, inRepairCatalogue: null, parts: [{ genuine: null, supplier: null }] }', 'PENDING', 'MET MET NEEDS_EVIDENCE NEEDS_EVIDENCE NEEDS_EVIDENCE NEEDS_EVIDENCE'],
    ['{ relation: CUSTOMER, manufacturer: OTHER, inRepairCatalogue: false, nonAppleWarrantyActive: true, parts: [{ genuine: true, supplier: APPLE }, { genuine: false, supplier: RESELLER }] }', 'NOT_ELIGIBLE', 'NOT_MET NOT_MET NOT_MET NOT_MET NOT_MET NOT_MET'],
    ['{ relation: OWNED, manufacturer: APPLE, inRepairCatalogue: true, nonAppleWarrantyActive: false, parts: [] }', 'ELIGIBLE', 'MET MET MET MET MET MET'],
  ])('SSA-04 SSA-36 SSA-37 SSA-44: %s is %s', async (facts, overall, verdicts) => {
    const answer = await repairs.answerTo<AnsweredAssessment>(`assessSsaRepair(facts: ${facts}) { ${assessmentFields} }`);
    expect([answer.overall, verdictsOf(answer)]).toEqual([overall, verdicts]);
    expect(answer.results.map(({ criterion }) => criterion)).toEqual(['OWN_DEVICE', 'APPLE_PRODUCT', 'CATALOGUE', 'NO_OTHER_WARRANTY', 'GENUINE_PARTS', 'PARTS_DIRECT'].map((name) => `SSA.REPAIR.${name}`));
    expect(judgementOf(answer)).toEqual(assessSsaRepair(factsOf<SsaRepairFacts>(facts), publishedTerms('SSA', null)));
  });
});

describe('assessAaspRepair', () => {
  it.each([
    ['{ product: IPHONE, repairCompletedOn: "2026-03-10", technicianCertifications: [{ product: IPHONE, passedOn: "2025-03-10", result: PASS, authorisedTestCentre: true }] }', 'MET', 'SATISFIED'],
    ['{ product: IPHONE, repairCompletedOn: "2026-03-11", technicianCertifications: [{ product: IPHONE, passedOn: "2025-03-10", result: PASS, authorisedTestCentre: true }] }', 'NOT_MET', 'EXPIRED'],
    ['{ product: "MacBook Pro", repairCompletedOn: "2026-03-10", technicianCertifications: [{ product: "MacBook Pro", passedOn: "2026-01-10", result: PASS, authorisedTestCentre: false }] }', 'NOT_MET', 'NOT_FULFILLED'],
    ['{ product: MAC, repairCompletedOn: "2026-03-10", technicianCertifications: [{ product: IPHONE, passedOn: "2026-01-10", result: PASS, authorisedTestCentre: true }, { product: MAC, passedOn: "2026-01-10", result: FAIL, authorisedTestCentre: true }] }', 'NOT_MET', 'NOT_FULFILLED'],
    ['{ product: MAC, repairCompletedOn: "2026-03-10", technicianCertifications: [] }', 'NOT_MET', 'NOT_FULFILLED'],
    ['{ product: MAC, repairCompletedOn: "2026-03-10", technicianCertifications: null }', 'NEEDS_EVIDENCE', 'FACT_MISSING'],
    ['{ product: MAC, repairCompletedOn: "2026-03-10" }', 'NEEDS_EVIDENCE', 'FACT_MISSING'],
  ])('AASP-28 AASP-30 AASP-31 A26: %s is %s (%s)', async (facts, verdict, reasonCode) => {
    const answer = await repairs.answerTo<AnsweredAssessment>(`assessAaspRepair(facts: ${facts}) { ${assessmentFields} }`);
    expect(answer.results).toMatchObject([{ criterion: 'AASP.REPAIR.CERTIFIED_TECHNICIAN', verdict, reasonCode }]);
    expect(judgementOf(answer)).toEqual(assessAaspRepair(factsOf<AaspRepairFacts>(facts), publishedTerms('AASP', null)));
  });

  it('refuses a certification that would hold beyond the calendar', async () => {
    const facts = '{ product: MAC, repairCompletedOn: "9999-12-31", technicianCertifications: [{ product: MAC, passedOn: "9999-12-31", result: PASS, authorisedTestCentre: true }] }';
    expect(await repairs.refusalOf(`assessAaspRepair(facts: ${facts}) { overall }`)).toMatchObject({ code: 'BAD_USER_INPUT', field: 'facts.technicianCertifications' });
  });
});

describe('assessExpressRequest', () => {
  it.each([
    ['{ deviceKind: IPHONE, appleCarePlus: ACTIVE }', 'ELIGIBLE', 'MET MET'],
    ['{ deviceKind: "IPHONE", appleCarePlus: null }', 'PENDING', 'MET NEEDS_EVIDENCE'],
    ['{ deviceKind: IPAD, appleCarePlus: EXPIRED }', 'NOT_ELIGIBLE', 'NOT_MET NOT_MET'],
    ['{ deviceKind: IPHONE, appleCarePlus: NONE }', 'NOT_ELIGIBLE', 'MET NOT_MET'],
  ])('ERS-01 ERS-02: %s is %s', async (facts, overall, verdicts) => {
    const answer = await repairs.answerTo<AnsweredAssessment>(`assessExpressRequest(facts: ${facts}) { ${assessmentFields} }`);
    expect([answer.overall, verdictsOf(answer), answer.results.map(({ criterion }) => criterion)]).toEqual([overall, verdicts, ['ERS.IPHONE', 'ERS.APPLECARE_PLUS']]);
    expect(judgementOf(answer)).toEqual(assessExpressRequest(factsOf<ExpressRequestFacts>(facts), express));
  });
});

describe('serviceWarranty', () => {
  it.each([
    ['{ serviceDate: "2026-01-01" }', '2026-04-01'],
    ['{ serviceDate: "2026-01-01", appleWarrantyEnd: "2026-03-31", appleCareEnd: null }', '2026-04-01'],
    ['{ serviceDate: "2026-01-01", appleWarrantyEnd: "2026-04-02", appleCareEnd: "2027-06-30" }', '2027-06-30'],
  ])('ERS-37 ERS-38 A34: the service of %s is warranted until %s', async (facts, until) => {
    const answer = await repairs.answerTo<{ assessment: AnsweredAssessment; serviceWarrantyUntil: string }>(`serviceWarranty(facts: ${facts}) { assessment { ${assessmentFields} } serviceWarrantyUntil }`);
    expect(answer).toMatchObject({ serviceWarrantyUntil: until, assessment: { results: [], ruleSet: { program: 'ERS', version: 1 } } });
    expect(until).toBe(serviceWarrantyUntil(factsOf<ServiceWarrantyFacts>(facts), express));
  });

  it('refuses a service whose warranty would end beyond the calendar', async () => {
    expect(await repairs.refusalOf('serviceWarranty(facts: { serviceDate: "9999-12-31" }) { serviceWarrantyUntil }')).toMatchObject({ code: 'BAD_USER_INPUT', field: 'facts.serviceDate' });
    expect((await repairs.refusalOf('serviceWarranty(facts: { serviceDate: "2026-02-30" }) { serviceWarrantyUntil }')).message).toContain('2026-02-30');
    expect((await repairs.refusalOf('serviceWarranty(facts: { serviceDate: "0000-01-01" }) { serviceWarrantyUntil }')).message).toContain('0000-01-01');
  });
});

describe('assessLimitedWarranty', () => {
  it.each([
    ['{ item: IPHONE, acquired: IPHONE, purchaseDate: "2025-05-20", cause: MANUFACTURING_DEFECT }', 'MET', 'SATISFIED', 'IPHONE_LIMITED_WARRANTY'],
    ['{ item: ACCESSORY, acquired: IN_BOX, purchaseDate: "2025-05-19", cause: MANUFACTURING_DEFECT }', 'NOT_MET', 'EXPIRED', 'IPHONE_LIMITED_WARRANTY'],
    ['{ item: IPHONE, acquired: IPHONE, purchaseDate: "2025-05-20", cause: ACCIDENTAL_DAMAGE }', 'NOT_MET', 'NOT_COVERED', 'IPHONE_LIMITED_WARRANTY'],
    ['{ item: IPHONE, acquired: IPHONE, purchaseDate: null, cause: null }', 'NEEDS_EVIDENCE', 'FACT_MISSING', 'IPHONE_LIMITED_WARRANTY'],
    ['{ item: ACCESSORY, acquired: SEPARATELY, purchaseDate: "2026-05-01", cause: MANUFACTURING_DEFECT }', 'NEEDS_EVIDENCE', 'REVIEW_PENDING', 'ACCESSORY_LIMITED_WARRANTY'],
    ['{ item: THIRD_PARTY_ACCESSORY, acquired: SEPARATELY, purchaseDate: "2026-05-01" }', 'NOT_MET', 'THIRD_PARTY_PRODUCT', null],
  ])('ERS-26 ERS-28 ERS-29 A35: %s is %s (%s) under %s', async (facts, verdict, reasonCode, scheme) => {
    const answer = await repairs.answerTo<{ assessment: AnsweredAssessment; scheme: string | null }>(`assessLimitedWarranty(facts: ${facts}) { assessment { ${assessmentFields} } scheme }`);
    expect(answer).toMatchObject({ assessment: { results: [{ criterion: 'ERS.LIMITED_WARRANTY', verdict, reasonCode }] }, scheme });
    const known = factsOf<LimitedWarrantyFacts>(facts);
    expect({ ...judgementOf(answer.assessment), scheme: answer.scheme }).toEqual(assessLimitedWarranty(known, { ruleSet: express, today: parseLocalDate('2026-05-20') }));
  });

  it('ERS-28: the day of the judgement is that of asOf', async () => {
    const facts = '{ item: IPHONE, acquired: IPHONE, purchaseDate: "2024-02-29", cause: MANUFACTURING_DEFECT }';
    const verdictAt = async (asOf: string) => (await repairs.answerTo<{ assessment: AnsweredAssessment }>(`assessLimitedWarranty(facts: ${facts}, asOf: "${asOf}") { assessment { ${assessmentFields} } }`)).assessment.overall;
    expect([await verdictAt('2025-02-28T23:59:59Z'), await verdictAt('2025-03-01T00:00:00Z')]).toEqual(['ELIGIBLE', 'NOT_ELIGIBLE']);
  });
});
