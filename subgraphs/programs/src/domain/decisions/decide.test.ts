import { describe, expect, it } from 'vitest';

import type { LocalDate } from '@platform/kit/pure/local-date.js';
import type { CriterionResult } from '@platform/kit/pure/verdict.js';

import { publishedRuleSets } from '../../rule-sets/published-rule-sets.js';
import { decide, type DecisionBasis } from './decide.js';
import type { FactsSnapshot, JsonValue } from './facts-snapshot.js';
import { nextReview } from './next-review.js';
import { replayDifferences } from './replay-differences.js';
import { outcomeWithWaivers, type WaiverInForce } from './waivers-in-force.js';
import { watchedCriteria } from './watched-criteria.js';
import { whatItSays } from './what-it-says.js';

const date = (text: string): LocalDate => text as LocalDate;
const terms = (program: string) => publishedRuleSets.find((ruleSet) => ruleSet.program === program && ruleSet.region === 'NO')!;
const known = (facts: Record<string, JsonValue>): FactsSnapshot => Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, { value, source: 'test', observedAt: null }]));
const waiver = (criterion: string, validFrom: string, validTo: string): WaiverInForce => ({ id: 'w', criterion, validFrom: date(validFrom), validTo: date(validTo) });

const place = { addressKind: 'COMMERCIAL', dedicatedStaff: true, commercialVisits: true, easyToReach: true, receptionClean: true, receptionPresentable: true, securedRepairArea: true, securedPartsStorage: true, securedIntake: true };
const partner = {
  approvedOn: '2024-01-01',
  lastQuarter: { quarter: '2026-Q1', completed: 240, opened: 260 },
  employedCertifiedTechnicians: 2,
  contractedCertifiedTechnicians: 0,
  confidentialityUndertaking: true,
  'finding:AASP.BRAND': 'ACCEPTED',
  premises: [place],
};
const aasp = (facts: Record<string, JsonValue> = {}, more: Partial<DecisionBasis> = {}): DecisionBasis => ({ program: 'AASP', today: date('2026-05-04'), facts: known({ ...partner, ...facts }), waivers: [], ...more });
const verdicts = (results: readonly CriterionResult[]) => Object.fromEntries(results.map(({ criterion, verdict }) => [criterion, verdict]));

describe('an authorised service provider', () => {
  it('AASP-17 AASP-19 AASP-29: meets what is asked of it, and every watched criterion is judged in the order of the document', () => {
    const { overall, results } = decide(aasp(), terms('AASP'));
    expect(overall).toBe('ELIGIBLE');
    expect(results.map(({ criterion }) => criterion)).toEqual(terms('AASP').criteria.map(({ id }) => id).filter((id) => watchedCriteria.AASP.includes(id)));
  });

  it.each([
    [199, 'NOT_MET', 'NOT_ELIGIBLE'],
    [200, 'MET', 'ELIGIBLE'],
    [201, 'MET', 'ELIGIBLE'],
    [null, 'NEEDS_EVIDENCE', 'PENDING'],
  ])('AASP-17: %s repairs in the last quarter that ended are %s', (completed, verdict, overall) => {
    const decided = decide(aasp({ lastQuarter: { quarter: '2026-Q1', completed, opened: null } }), terms('AASP'));
    expect(verdicts(decided.results)['AASP.QUARTERLY_REPAIRS']).toBe(verdict);
    expect(decided.overall).toBe(overall);
  });

  it('AASP-13 AASP-14: what a reviewer decides stays open until a finding is there', () => {
    const { 'finding:AASP.BRAND': _, ...withoutFinding } = partner;
    const decided = decide({ ...aasp(), facts: known(withoutFinding) }, terms('AASP'));
    expect(decided.results.find(({ criterion }) => criterion === 'AASP.BRAND')).toMatchObject({ verdict: 'NEEDS_EVIDENCE', reasonCode: 'REVIEW_PENDING' });
    expect(decide(aasp({ 'finding:AASP.BRAND': 'REJECTED' }), terms('AASP')).overall).toBe('NOT_ELIGIBLE');
  });

  it('AASP-19: without an undertaking confidentiality is not known, and a broken one is not met', () => {
    expect(verdicts(decide(aasp({ confidentialityUndertaking: null }), terms('AASP')).results)['AASP.CONFIDENTIALITY']).toBe('NEEDS_EVIDENCE');
    expect(verdicts(decide(aasp({ confidentialityUndertaking: false }), terms('AASP')).results)['AASP.CONFIDENTIALITY']).toBe('NOT_MET');
  });

  it('AASP-46: meeting everything is eligible, never admitted', () => {
    expect(Object.keys(decide(aasp(), terms('AASP')))).not.toContain('admission');
  });

  it('facts that are not there are unknown, never false', () => {
    const decided = decide({ ...aasp(), facts: {} }, terms('AASP'));
    expect(decided.overall).toBe('PENDING');
    expect(new Set(decided.results.map(({ verdict }) => verdict))).toEqual(new Set(['NEEDS_EVIDENCE']));
  });
});

describe('waivers', () => {
  const short = { lastQuarter: { quarter: '2026-Q1', completed: 150, opened: 150 } };

  it.each([
    ['2026-05-05', '2026-06-30', 'NOT_ELIGIBLE'],
    ['2026-05-04', '2026-06-30', 'ELIGIBLE'],
    ['2026-04-01', '2026-05-04', 'ELIGIBLE'],
    ['2026-04-01', '2026-05-03', 'NOT_ELIGIBLE'],
  ])('AASP-45: on 4 May a waiver from %s to %s makes it %s, and the verdict stays', (from, to, overall) => {
    const decided = decide(aasp(short, { waivers: [waiver('AASP.QUARTERLY_REPAIRS', from, to)] }), terms('AASP'));
    expect(decided.overall).toBe(overall);
    expect(verdicts(decided.results)['AASP.QUARTERLY_REPAIRS']).toBe('NOT_MET');
    expect(decided.waivedCriteria).toEqual(overall === 'ELIGIBLE' ? ['AASP.QUARTERLY_REPAIRS'] : []);
  });

  it('IDS-08 IDS-27: a waiver passes over one criterion and no other, and over nothing that is unknown', () => {
    const result = (criterion: string, verdict: 'NOT_MET' | 'NEEDS_EVIDENCE') => ({ criterion, verdict }) as CriterionResult;
    const waivers = [waiver('A', '2026-01-01', '2026-12-31'), waiver('B', '2026-01-01', '2026-12-31')];
    const at = { waivers, today: date('2026-05-04') };
    expect(outcomeWithWaivers([result('A', 'NOT_MET'), result('C', 'NOT_MET')], at)).toEqual({ overall: 'NOT_ELIGIBLE', waivedCriteria: ['A'] });
    expect(outcomeWithWaivers([result('A', 'NOT_MET'), result('B', 'NEEDS_EVIDENCE')], at)).toEqual({ overall: 'PENDING', waivedCriteria: ['A'] });
  });
});

describe('the next review', () => {
  const on = (basis: DecisionBasis, ruleSet = terms(basis.program)) => nextReview(basis, ruleSet);

  it('AASP-17: comes the day after the running quarter ends', () => {
    expect(on(aasp())).toEqual({ on: '2026-07-01', reason: 'QUARTER_END' });
  });

  it('AASP-31: or after a certification, a finding or a waiver ends, whichever is first', () => {
    expect(on(aasp({ certificationsValidUntil: '2026-06-10' }))).toEqual({ on: '2026-06-11', reason: 'CERTIFICATION_EXPIRY' });
    expect(on(aasp({ findingsValidUntil: '2026-06-09', certificationsValidUntil: '2026-06-10' }))).toEqual({ on: '2026-06-10', reason: 'FINDING_EXPIRY' });
    expect(on(aasp({}, { waivers: [waiver('AASP.BRAND', '2026-05-01', '2026-05-31')] }))).toEqual({ on: '2026-06-01', reason: 'WAIVER_EXPIRY' });
    expect(on(aasp({}), { ...terms('AASP'), effectiveTo: date('2026-05-10') })).toEqual({ on: '2026-05-10', reason: 'TERMS_END' });
  });

  it('a last day that is today is still to come, one before it is over', () => {
    expect(on(aasp({ certificationsValidUntil: '2026-05-04' }))).toEqual({ on: '2026-05-05', reason: 'CERTIFICATION_EXPIRY' });
    expect(on(aasp({ certificationsValidUntil: '2026-05-03' }))).toEqual({ on: '2026-07-01', reason: 'QUARTER_END' });
  });

  it.each([
    ['2026-03-31', { on: '2026-04-01', reason: 'DAY_90' }],
    ['2026-04-01', null],
  ])('SSA-27: an account of 31 December has its day 90 on 31 March; on %s the review is %j', (today, review) => {
    expect(on({ program: 'SSA', today: date(today), facts: known({ accountCreatedOn: '2025-12-31' }), waivers: [] })).toEqual(review);
  });
});

describe('a self-servicing account', () => {
  const ssa = (facts: Record<string, JsonValue>, today: string) => decide({ program: 'SSA', today: date(today), facts: known(facts), waivers: [] }, terms('SSA'));
  const account = { accountCreatedOn: '2025-12-31', enrolledLines: ['MAC'], technicians: [], accountStanding: 'GOOD', creditLine: 'APPROVED' };

  it.each([
    ['2026-03-31', 'PENDING'],
    ['2026-04-01', 'NOT_ELIGIBLE'],
  ])('SSA-25: without a technician it is on %s %s', (today, overall) => {
    expect(ssa(account, today).overall).toBe(overall);
  });

  it('SSA-27: before there is an account nothing is due', () => {
    const { accountCreatedOn: _, ...before } = account;
    expect(ssa(before, '2026-04-01').results.filter(({ criterion }) => criterion.endsWith('_90_DAYS')).map(({ reasonCode }) => reasonCode)).toEqual(['FACT_MISSING', 'FACT_MISSING']);
  });

  it('SSA-42: an account in arrears is not in good standing', () => {
    expect(verdicts(ssa({ ...account, accountStanding: 'ARREARS' }, '2026-01-10').results)['SSA.ACCOUNT_STANDING']).toBe('NOT_MET');
  });
});

it.each([
  [99, 'NOT_MET'],
  [100, 'MET'],
  [101, 'MET'],
])('IDS-09: %i own iOS devices are %s while taking part', (ownedIosDevices, verdict) => {
  const decided = decide({ program: 'IDS', today: date('2026-05-04'), facts: known({ ownedIosDevices }), waivers: [] }, terms('IDS'));
  expect(verdicts(decided.results)['IDS.MIN_100_OWNED_IOS']).toBe(verdict);
});

it('a decision made again of the same is the same, and each difference is named', () => {
  const decided = decide(aasp(), terms('AASP'));
  expect(replayDifferences(decided, decide(aasp(), terms('AASP')))).toEqual([]);
  const other = decide(aasp({ employedCertifiedTechnicians: 0 }), terms('AASP'));
  expect(replayDifferences(decided, other).map(({ at }) => at)).toEqual(['overall', 'results.AASP.CERTIFIED_TECHNICIAN_EMPLOYED']);
});

it('AASP-17: another figure under the same verdict says nothing new; another verdict, terms or waiver does', () => {
  const said = (basis: DecisionBasis, ruleSetSha256 = 'a') => whatItSays({ ...decide(basis, terms('AASP')), ruleSetSha256 });
  const more = { lastQuarter: { quarter: '2026-Q1', completed: 241, opened: 260 } };
  const fewer = { lastQuarter: { quarter: '2026-Q1', completed: 199, opened: 260 } };
  expect(said(aasp(more))).toBe(said(aasp()));
  expect(said(aasp(fewer))).not.toBe(said(aasp()));
  expect(said(aasp(), 'b')).not.toBe(said(aasp()));
  expect(said(aasp(fewer, { waivers: [waiver('AASP.QUARTERLY_REPAIRS', '2026-01-01', '2026-12-31')] }))).not.toBe(said(aasp(fewer)));
});
