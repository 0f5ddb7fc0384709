import { parseLocalDate } from '@platform/kit/pure/local-date.js';
import { parseQuarter } from '@platform/kit/pure/quarter.js';
import { ruleSetInForce, type RuleSet } from '@platform/kit/pure/rule-set.js';
import { describe, expect, test } from 'vitest';
import { publishedRuleSets } from '../../rule-sets/published-rule-sets.js';
import { assessAaspQuarter, type AaspQuarterFacts } from './aasp-quarter.js';

const today = parseLocalDate('2026-04-01');
const ruleSet = ruleSetInForce(publishedRuleSets, { program: 'AASP', region: 'SE', on: today });

function assess(facts: Partial<AaspQuarterFacts>, asOf = '2026-04-01', terms: RuleSet = ruleSet) {
  const whole: AaspQuarterFacts = {
    quarter: parseQuarter('2026-Q1'),
    approvedOn: parseLocalDate('2024-05-02'),
    completedRepairs: 250,
    openedRepairs: 300,
    employedCertifiedTechnicians: 2,
    contractedCertifiedTechnicians: 0,
    ...facts,
  };
  const { overall, results } = assessAaspQuarter(whole, { ruleSet: terms, today: parseLocalDate(asOf) });
  const [repairs, technicians] = results;
  return { overall, repairs, technicians };
}

describe('AASP-17: at least 200 completed repairs in a quarter', () => {
  test.each([
    [199, 'NOT_MET', 'BELOW_MINIMUM'],
    [200, 'MET', 'SATISFIED'],
    [201, 'MET', 'SATISFIED'],
    [0, 'NOT_MET', 'BELOW_MINIMUM'],
  ])('AASP-17: %i completed at quarter end is %s', (completedRepairs, verdict, reasonCode) => {
    expect(assess({ completedRepairs }).repairs).toEqual({
      criterion: 'AASP.QUARTERLY_REPAIRS',
      verdict,
      reasonCode,
      observed: String(completedRepairs),
      required: '>= 200',
      sources: ['AASP-17'],
    });
  });

  test('AASP-17: opened repairs do not count', () => {
    expect(assess({ completedRepairs: 199, openedRepairs: 400 }).repairs?.verdict).toBe('NOT_MET');
  });

  test('AASP-17: an unknown count is never counted as too few, in a closed, running or partial quarter', () => {
    for (const [asOf, approvedOn] of [
      ['2026-04-01', '2024-05-02'],
      ['2026-02-01', '2024-05-02'],
      ['2026-04-01', '2026-02-01'],
    ] as const)
      expect(assess({ completedRepairs: null, approvedOn: parseLocalDate(approvedOn) }, asOf).repairs).toMatchObject({
        verdict: 'NEEDS_EVIDENCE',
        reasonCode: 'FACT_MISSING',
        observed: null,
      });
  });

  test.each([
    ['2025-12-31', 'NEEDS_EVIDENCE', 'NOT_YET_DUE'],
    ['2026-01-01', 'NEEDS_EVIDENCE', 'NOT_YET_DUE'],
    ['2026-03-30', 'NEEDS_EVIDENCE', 'NOT_YET_DUE'],
    ['2026-03-31', 'NEEDS_EVIDENCE', 'NOT_YET_DUE'],
    ['2026-04-01', 'NOT_MET', 'BELOW_MINIMUM'],
    ['2026-04-02', 'NOT_MET', 'BELOW_MINIMUM'],
  ])('AASP-17: 199 completed as of %s is %s (%s)', (asOf, verdict, reasonCode) => {
    expect(assess({ completedRepairs: 199 }, asOf).repairs).toMatchObject({ verdict, reasonCode });
  });

  test('AASP-17: a running quarter that has reached 200 is met at once', () => {
    expect(assess({ completedRepairs: 200 }, '2026-01-20').repairs?.verdict).toBe('MET');
  });

  test.each([
    ['2025-12-31', 'NOT_MET', 'BELOW_MINIMUM'],
    ['2026-01-01', 'NOT_MET', 'BELOW_MINIMUM'],
    ['2026-01-02', 'NEEDS_EVIDENCE', 'PARTIAL_PERIOD'],
    ['2026-03-31', 'NEEDS_EVIDENCE', 'PARTIAL_PERIOD'],
    ['2026-04-01', 'NOT_APPLICABLE', 'BEFORE_APPROVAL'],
  ])('AASP-17: with 12 completed, a closed quarter of a partner approved on %s is %s (%s)', (approvedOn, verdict, reasonCode) => {
    const { repairs } = assess({ completedRepairs: 12, approvedOn: parseLocalDate(approvedOn) }, '2026-05-01');
    expect(repairs).toMatchObject({ verdict, reasonCode });
  });

  test('AASP-17: a partial first quarter that reached 200 is met', () => {
    expect(assess({ completedRepairs: 200, approvedOn: parseLocalDate('2026-02-10') }).repairs?.verdict).toBe('MET');
  });

  test('AASP-17: a partial first quarter still running is not yet due', () => {
    const { repairs } = assess({ completedRepairs: 5, approvedOn: parseLocalDate('2026-02-10') }, '2026-03-01');
    expect(repairs?.reasonCode).toBe('NOT_YET_DUE');
  });

  test('AASP-17: the number and the start of the quarter come from the rule set', () => {
    const other = withRepairParams({ minimum: 25, quarterStartMonth: 2 });
    expect(assess({ completedRepairs: 25 }, '2026-06-01', other).repairs).toMatchObject({ verdict: 'MET', required: '>= 25' });
    expect(assess({ completedRepairs: 24 }, '2026-04-30', other).repairs?.reasonCode).toBe('NOT_YET_DUE');
    expect(assess({ completedRepairs: 24 }, '2026-05-01', other).repairs?.reasonCode).toBe('BELOW_MINIMUM');
  });
});

describe('AASP-29: at least one certified technician employed', () => {
  test.each([
    [null, 'NEEDS_EVIDENCE', 'FACT_MISSING'],
    [0, 'NOT_MET', 'BELOW_MINIMUM'],
    [1, 'MET', 'SATISFIED'],
    [2, 'MET', 'SATISFIED'],
  ])('AASP-29: %s employed is %s', (employedCertifiedTechnicians, verdict, reasonCode) => {
    expect(assess({ employedCertifiedTechnicians }).technicians).toMatchObject({
      criterion: 'AASP.CERTIFIED_TECHNICIAN_EMPLOYED',
      verdict,
      reasonCode,
      required: '>= 1',
      sources: ['AASP-29'],
    });
  });

  test('AASP-29: contractors are not employed', () => {
    const facts = { employedCertifiedTechnicians: 0, contractedCertifiedTechnicians: 5 };
    expect(assess(facts).technicians?.verdict).toBe('NOT_MET');
  });

  test('AASP-29: one employed technician is enough for any number of repairs', () => {
    expect(assess({ completedRepairs: 5000, employedCertifiedTechnicians: 1 }).overall).toBe('ELIGIBLE');
  });

  test('AASP-29: none employed is not met while the quarter still runs', () => {
    expect(assess({ employedCertifiedTechnicians: 0 }, '2026-02-01').overall).toBe('NOT_ELIGIBLE');
  });

  test('AASP-29: nothing is asked of a quarter before the approval', () => {
    const facts = { employedCertifiedTechnicians: 0, completedRepairs: null, approvedOn: parseLocalDate('2026-04-01') };
    expect(assess(facts).technicians).toMatchObject({ verdict: 'NOT_APPLICABLE', reasonCode: 'BEFORE_APPROVAL' });
  });
});

describe('AASP-45: both obligations hold together', () => {
  test.each([
    [200, 1, 'ELIGIBLE'],
    [199, 1, 'NOT_ELIGIBLE'],
    [200, null, 'PENDING'],
    [199, null, 'NOT_ELIGIBLE'],
    [null, 0, 'NOT_ELIGIBLE'],
  ])('AASP-45: %s repairs with %s technicians is %s', (completedRepairs, employedCertifiedTechnicians, overall) => {
    expect(assess({ completedRepairs, employedCertifiedTechnicians }).overall).toBe(overall);
  });
});

function withRepairParams(params: { minimum: number; quarterStartMonth: number }): RuleSet {
  const criteria = ruleSet.criteria.map((criterion) =>
    criterion.id === 'AASP.QUARTERLY_REPAIRS' && criterion.check === 'minCount' ? { ...criterion, params } : criterion,
  );
  return { ...ruleSet, criteria };
}
