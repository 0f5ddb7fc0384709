import { describe, expect, test } from 'vitest';
import { minCount } from './checks/min-count.js';
import { parseLocalDate } from './local-date.js';
import { criterionOf, judgeBy, ruleSetInForce, WORLD, type RuleSet } from './rule-set.js';

const ruleSet: RuleSet = {
  program: 'AASP',
  version: 1,
  region: 'NO',
  effectiveFrom: parseLocalDate('2020-01-01'),
  effectiveTo: null,
  status: 'PUBLISHED',
  criteria: [
    {
      id: 'AASP.QUARTERLY_REPAIRS',
      phase: 'ONGOING',
      check: 'minCount',
      params: { minimum: 200 },
      evidenceKinds: [],
      ownerSubgraph: 'programs',
      text: { en: 'en', nb: 'nb', sv: 'sv', de: 'de' },
      sources: ['AASP-17'],
      citations: [{ file: '003.txt', line: 21 }],
    },
  ],
};

describe('criteria are found by id and check', () => {
  test('a result carries its criterion, its sources and the parameter it was held against', () => {
    expect(judgeBy(ruleSet)('AASP.QUARTERLY_REPAIRS', 'minCount', (params) => minCount(7, params))).toEqual({
      criterion: 'AASP.QUARTERLY_REPAIRS',
      verdict: 'NOT_MET',
      reasonCode: 'BELOW_MINIMUM',
      observed: '7',
      required: '>= 200',
      sources: ['AASP-17'],
    });
  });

  test('a criterion that is missing or checked otherwise is a broken rule set', () => {
    expect(() => criterionOf(ruleSet, 'AASP.REGION', 'flag')).toThrow(/AASP NO version 1 has no criterion AASP.REGION/);
    expect(() => criterionOf(ruleSet, 'AASP.QUARTERLY_REPAIRS', 'flag')).toThrow(/with check flag/);
  });
});

describe('the terms in force on a date', () => {
  const at = (terms: Partial<RuleSet>): RuleSet => ({ ...ruleSet, ...terms });
  const first = at({ effectiveTo: parseLocalDate('2026-01-01') });
  const second = at({ version: 2, effectiveFrom: parseLocalDate('2026-01-01') });
  const bavaria = at({ region: 'DE-BY' });
  const germany = at({ region: 'DE' });
  const world = at({ region: WORLD });
  const draft = at({ region: 'FI', status: 'DRAFT' });
  const retired = at({ region: 'DK', status: 'RETIRED' });
  const all = [world, first, second, germany, bavaria, draft, retired];
  const inForce = (region: string | null, on: string, program = 'AASP') =>
    ruleSetInForce(all, { program, region, on: parseLocalDate(on) });

  test('a version holds from its first day to the day before the next', () => {
    expect(inForce('NO', '2020-01-01')).toBe(first);
    expect(inForce('NO', '2025-12-31')).toBe(first);
    expect(inForce('NO', '2026-01-01')).toBe(second);
    expect(() => inForce('NO', '2019-12-31')).toThrow('No terms of AASP are in force in NO on 2019-12-31.');
  });

  test('ERS-34: the narrowest region that has terms decides', () => {
    expect(inForce('DE-BY', '2026-01-01')).toBe(bavaria);
    expect(inForce('DE-BE', '2026-01-01')).toBe(germany);
    expect(inForce('SE', '2026-01-01')).toBe(world);
    expect(inForce(null, '2026-01-01')).toBe(world);
  });

  test('terms that are no more than a draft, or retired, are not in force', () => {
    expect(inForce('FI', '2026-01-01')).toBe(world);
    expect(inForce('DK', '2026-01-01')).toBe(world);
  });

  test('a programme without terms is refused', () => {
    expect(() => inForce('NO', '2026-01-01', 'XYZ')).toThrow(/No terms of XYZ/);
    expect(() => inForce(null, '2026-01-01', 'XYZ')).toThrow(/in any region/);
  });
});
