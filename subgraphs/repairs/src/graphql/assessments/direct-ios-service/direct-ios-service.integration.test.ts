import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { type AnsweredAssessment, assessmentFields, factsOf, judgementOf } from '@platform/kit/testing/answered-assessment.js';

import { assessIdsDispatch, type IdsDispatchFacts } from '../../../domain/dispatch/next-day-dispatch.js';
import { assessIdsOrder, type IdsOrderFacts } from '../../../domain/eligibility/direct-ios-service.js';
import { assessIdsReturn, type IdsReturnFacts } from '../../../domain/returns/ids-return.js';
import { assessSeedStock, type SeedStockFacts } from '../../../domain/seed-stock/seed-stock.js';
import { type Assessing, startAssessing } from '../../../testing/assessing.js';
import { publishedTerms } from '../../../testing/published-terms.js';

let repairs: Assessing;
const worldwide = publishedTerms('IDS', null);
const norway = publishedTerms('IDS', 'NO');

beforeAll(async () => {
  repairs = await startAssessing();
});
afterAll(() => repairs.stop());

describe('assessIdsOrder', () => {
  it.each([
    ['{ deviceKind: IPHONE, manufacturer: APPLE, relation: OWNED, extendedCoverage: ACTIVE, coverageProvider: APPLE, screening: FAULT_FOUND, accountType: LIMITED_BILLING_SERVICE_ACCOUNT }', 'ELIGIBLE', 'MET MET MET MET MET MET'],
    ['{ deviceKind: IPOD_TOUCH, manufacturer: APPLE, relation: OWNED, extendedCoverage: null, screening: null, accountType: LIMITED_BILLING_SERVICE_ACCOUNT }', 'PENDING', 'MET MET MET NEEDS_EVIDENCE NEEDS_EVIDENCE MET'],
    ['{ deviceKind: MAC, manufacturer: OTHER, relation: LEASED, extendedCoverage: EXPIRED, coverageProvider: APPLE, screening: NO_FAULT, accountType: SELF_SERVICING_ACCOUNT }', 'NOT_ELIGIBLE', 'NOT_MET NOT_MET NOT_MET NOT_MET NOT_MET NOT_MET'],
    ['{ deviceKind: INCLUDED_ACCESSORY, manufacturer: APPLE, relation: OWNED, extendedCoverage: ACTIVE, coverageProvider: OTHER, screening: FAULT_FOUND, accountType: LIMITED_BILLING_SERVICE_ACCOUNT }', 'NOT_ELIGIBLE', 'MET MET MET NOT_MET MET MET'],
  ])('IDS-04 IDS-11 IDS-12 IDS-13 IDS-15 IDS-18: %s is %s', async (facts, overall, verdicts) => {
    const answer = await repairs.answerTo<AnsweredAssessment>(`assessIdsOrder(facts: ${facts}) { ${assessmentFields} }`);
    expect(judgementOf(answer)).toEqual(assessIdsOrder(factsOf<IdsOrderFacts>(facts), worldwide));
    expect(answer.results.map(({ criterion }) => criterion)).toEqual(['PRODUCT_SCOPE', 'NOT_THIRD_PARTY', 'OWNED', 'COVERED', 'SCREENED', 'SERVICE_ACCOUNT'].map((name) => `IDS.ORDER.${name}`));
    expect([answer.overall, answer.results.map(({ verdict }) => verdict).join(' '), answer.calendarVersion]).toEqual([overall, verdicts, null]);
    expect(answer.ruleSet).toMatchObject({ program: 'IDS', region: '001', version: 1, effectiveFrom: '2020-01-01' });
  });

  it('a fact that is never unknown must be given, and a word outside the contract is refused', async () => {
    const facts = 'deviceKind: IPHONE, manufacturer: APPLE, extendedCoverage: ACTIVE, accountType: LIMITED_BILLING_SERVICE_ACCOUNT';
    expect((await repairs.refusalOf(`assessIdsOrder(facts: { ${facts} }) { overall }`)).message).toContain('relation');
    expect((await repairs.refusalOf(`assessIdsOrder(facts: { ${facts}, relation: BORROWED }) { overall }`)).message).toContain('BORROWED');
  });
});

interface Return {
  assessment: AnsweredAssessment;
  returnDueDate: string;
}

describe('assessIdsReturn', () => {
  const assess = (facts: string, asOf: string) => repairs.answerTo<Return>(`assessIdsReturn(facts: ${facts}, asOf: "${asOf}") { assessment { ${assessmentFields} } returnDueDate }`);

  it.each([
    ['2026-04-15T21:59:00Z', null, '2026-05-01T00:00:00Z', 'MET', 'SATISFIED'],
    ['2026-04-15T22:00:00Z', null, '2026-05-01T00:00:00Z', 'NOT_MET', 'LATE'],
    ['2026-04-16T08:00:00Z', '2026-04-15T12:00:00Z', '2026-05-01T00:00:00Z', 'NEEDS_EVIDENCE', 'RECEIVED_LATE'],
    [null, null, '2026-04-15T12:00:00Z', 'NEEDS_EVIDENCE', 'NOT_YET_DUE'],
    [null, null, '2026-04-16T12:00:00Z', 'NOT_MET', 'OVERDUE'],
  ])('IDS-26: shipped before Easter, received at %s, handed over at %s, as of %s, is %s (%s)', async (receivedAt, returnHandedOverAt, asOf, verdict, reasonCode) => {
    const literal = (instant: string | null) => (instant === null ? 'null' : `"${instant}"`);
    const facts = `{ region: "NO", timeZone: "Europe/Oslo", shippedAt: "2026-03-27T09:30:00+01:00", returnHandedOverAt: ${literal(returnHandedOverAt)}, receivedAt: ${literal(receivedAt)} }`;
    const { assessment, returnDueDate } = await assess(facts, asOf);
    expect([returnDueDate, assessment.calendarVersion, assessment.ruleSet.region]).toEqual(['2026-04-15', 'NO-2024-2030.1', 'NO']);
    expect(assessment.results).toMatchObject([{ criterion: 'IDS.RETURN_ON_TIME', verdict, reasonCode }]);
    const given = factsOf<Record<string, string | null>>(facts);
    const instant = (name: string) => (given[name] == null ? null : new Date(given[name]));
    const known: IdsReturnFacts = { region: 'NO', timeZone: 'Europe/Oslo', shippedAt: instant('shippedAt')!, returnHandedOverAt: instant('returnHandedOverAt'), receivedAt: instant('receivedAt'), returnBusinessDays: null };
    expect({ ...judgementOf(assessment), returnDueDate, calendarVersion: assessment.calendarVersion }).toEqual(assessIdsReturn(known, { ruleSet: norway, asOf: new Date(asOf) }));
  });

  it('IDS-27 A40: the handbook may give other days', async () => {
    const { returnDueDate } = await assess('{ region: "DE-BY", timeZone: "Europe/Berlin", shippedAt: "2026-03-02T23:30:00Z", returnBusinessDays: 3 }', '2026-03-04T00:00:00Z');
    expect(returnDueDate).toBe('2026-03-06');
  });

  it('IDS-26: what the facts put after now is taken to have happened by then, unless the question names its instant', async () => {
    const facts = '{ region: "NO", timeZone: "Europe/Oslo", shippedAt: "2029-05-07T09:30:00Z", receivedAt: "2029-05-24T12:00:00Z" }';
    const verdict = async (asOf = ''): Promise<string> => (await repairs.answerTo<Return>(`assessIdsReturn(facts: ${facts}${asOf}) { assessment { ${assessmentFields} } returnDueDate }`)).assessment.results[0]!.verdict;
    expect([await verdict(), await verdict(', asOf: "2029-05-20T12:00:00Z"')]).toEqual(['MET', 'NEEDS_EVIDENCE']);
  });

  it.each([
    ['facts.region', 'region: "DE", timeZone: "Europe/Berlin", shippedAt: "2026-03-02T10:00:00Z"', 'DE-BY'],
    ['facts.region', 'region: "FR", timeZone: "Europe/Paris", shippedAt: "2026-03-02T10:00:00Z"', 'no business calendar'],
    ['facts.region', 'region: "Norway", timeZone: "Europe/Oslo", shippedAt: "2026-03-02T10:00:00Z"', 'ISO 3166'],
    ['facts.timeZone', 'region: "NO", timeZone: "Oslo", shippedAt: "2026-03-02T10:00:00Z"', 'IANA'],
    ['facts.shippedAt', 'region: "NO", timeZone: "Europe/Oslo", shippedAt: "2031-03-02T10:00:00Z"', '2024 to 2030'],
    ['facts.shippedAt', 'region: "NO", timeZone: "Europe/Oslo", shippedAt: "2030-12-27T10:00:00Z"', '2024 to 2030'],
    ['facts.returnBusinessDays', 'region: "NO", timeZone: "Europe/Oslo", shippedAt: "2026-03-02T10:00:00Z", returnBusinessDays: -1', 'forward'],
    ['facts', 'region: "NO", timeZone: "Europe/Oslo", shippedAt: "2026-03-02T10:00:00Z", receivedAt: "9999-12-31T23:59:59Z"', 'date'],
  ])('refuses %s in %s', async (field, facts, words) => {
    const refusal = await repairs.refusalOf(`assessIdsReturn(facts: { ${facts} }) { returnDueDate }`);
    expect(refusal).toMatchObject({ code: 'BAD_USER_INPUT', field, message: expect.stringContaining(words) as string });
  });
});

interface Dispatch {
  assessment: AnsweredAssessment;
  plannedDispatchDate: string | null;
  reasons: string[];
}

describe('assessIdsDispatch', () => {
  it.each([
    ['{ region: "NO", orderAcceptedOn: "2026-04-01", partsAvailable: true, accountStatus: GOOD }', 'MET', '2026-04-07', []],
    ['{ region: "NO", orderAcceptedOn: "2026-04-01", partsAvailable: null, accountStatus: GOOD }', 'NEEDS_EVIDENCE', null, ['PARTS_AVAILABILITY_UNKNOWN']],
    ['{ region: "NO", orderAcceptedOn: "2026-04-01", partsAvailable: false, accountStatus: SUSPENDED }', 'NOT_MET', null, ['PARTS_NOT_AVAILABLE', 'ACCOUNT_STATUS']],
    ['{ region: "NO", orderAcceptedOn: "2026-04-01", partsAvailable: true, accountStatus: ON_HOLD }', 'NOT_MET', null, ['ACCOUNT_STATUS']],
  ])('IDS-21 IDS-31: %s is %s and leaves on %s', async (facts, verdict, date, reasons) => {
    const { assessment, ...outcome } = await repairs.answerTo<Dispatch>(`assessIdsDispatch(facts: ${facts}) { assessment { ${assessmentFields} } plannedDispatchDate reasons }`);
    expect(assessment.results).toMatchObject([{ criterion: 'IDS.NEXT_DAY_DISPATCH', verdict }]);
    expect(outcome).toEqual({ plannedDispatchDate: date, reasons });
    expect({ ...judgementOf(assessment), ...outcome, calendarVersion: assessment.calendarVersion }).toEqual(assessIdsDispatch(factsOf<IdsDispatchFacts>(facts), norway));
  });

  it.each([
    ['facts.region', '{ region: "GB", orderAcceptedOn: "2026-04-01", accountStatus: GOOD }'],
    ['facts.orderAcceptedOn', '{ region: "NO", orderAcceptedOn: "2019-04-01", accountStatus: GOOD }'],
  ])('refuses %s in %s', async (field, facts) => {
    expect(await repairs.refusalOf(`assessIdsDispatch(facts: ${facts}) { reasons }`)).toMatchObject({ code: 'BAD_USER_INPUT', field });
  });
});

describe('assessSeedStock', () => {
  it.each([
    ['{ product: IPHONE, programme: IDS, offeredInMarket: true }', 'MET'],
    ['{ product: "IPHONE", programme: "IDS", offeredInMarket: null }', 'NEEDS_EVIDENCE'],
    ['{ product: IPAD, programme: IDS, offeredInMarket: true }', 'NOT_MET'],
    ['{ product: IPHONE, programme: SSA, offeredInMarket: true }', 'NOT_MET'],
    ['{ product: IPHONE, programme: IDS, offeredInMarket: false }', 'NOT_MET'],
  ])('IDS-24 A38: %s is %s, and never free', async (facts, verdict) => {
    const { assessment, free } = await repairs.answerTo<{ assessment: AnsweredAssessment; free: boolean }>(`assessSeedStock(facts: ${facts}) { assessment { ${assessmentFields} } free }`);
    expect(assessment.results).toMatchObject([{ criterion: 'IDS.SEED_STOCK', verdict }]);
    expect({ ...judgementOf(assessment), free }).toEqual(assessSeedStock(factsOf<SeedStockFacts>(facts), worldwide));
    expect(free).toBe(false);
  });
});
