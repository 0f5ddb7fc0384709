import { describe, expect, test } from 'vitest';
import { Refusal } from '../refusal.js';
import { parseRuleSet, parseSharedRuleSet } from './parse-rule-set.js';

const criterion = {
  id: 'AASP.QUARTERLY_REPAIRS',
  phase: 'ONGOING',
  check: 'minCount',
  params: { minimum: 200, quarterStartMonth: 1 },
  evidenceKinds: ['REPAIR_COUNT'],
  ownerSubgraph: 'programs',
  text: { en: 'en', nb: 'nb', sv: 'sv', de: 'de' },
  sources: ['AASP-17'],
  citations: [{ file: '003.txt', line: 21 }],
};
const ruleSet = {
  program: 'AASP',
  version: 1,
  region: 'NO',
  effectiveFrom: '2020-01-01',
  effectiveTo: null,
  status: 'PUBLISHED',
  criteria: [criterion],
};
const withCriterion = (change: object) => ({ ...ruleSet, criteria: [{ ...criterion, ...change }] });

test('a rule set of the right shape is read as it is', () => {
  expect(parseRuleSet(ruleSet)).toEqual(ruleSet);
});

test('terms shared by regions are read once for each', () => {
  const { region, ...terms } = ruleSet;
  expect(parseSharedRuleSet({ ...terms, regions: [region, 'DE-BY', '001'] }).map((read) => read.region)).toEqual(['NO', 'DE-BY', '001']);
});

describe('a rule set of the wrong shape is refused, naming the place', () => {
  test.each([
    [null, 'it must be an object'],
    [[], 'it must be an object'],
    [{ ...ruleSet, version: 0 }, 'it.version must be a whole number from 1'],
    [{ ...ruleSet, version: 1.5 }, 'it.version must be a whole number'],
    [{ ...ruleSet, region: 'Norway' }, 'it.region must be a region'],
    [{ ...ruleSet, effectiveFrom: '2026-02-30' }, 'it.effectiveFrom must be a date'],
    [{ ...ruleSet, effectiveTo: '2020-01-01' }, 'effectiveTo must be after effectiveFrom'],
    [{ ...ruleSet, effectiveTo: undefined }, 'it.effectiveTo must be a date'],
    [{ ...ruleSet, status: 'LIVE' }, 'it.status must be one of DRAFT, PUBLISHED, RETIRED'],
    [{ ...ruleSet, criteria: [] }, 'it.criteria must be a list of at least 1'],
    [{ ...ruleSet, criteria: [criterion, criterion] }, 'criterion AASP.QUARTERLY_REPAIRS must be given once'],
    [{ ...ruleSet, author: 'x' }, 'it.author must be absent'],
    [{ ...ruleSet, criteria: [null] }, 'it.criteria[0].check must be one of minCount'],
    [withCriterion({ id: 'repairs' }), 'it.criteria[0].id must be an id'],
    [withCriterion({ check: 'script' }), 'it.criteria[0].check must be one of minCount'],
    [withCriterion({ params: { minimum: -1 } }), 'it.criteria[0].params.minimum must be a whole number from 0'],
    [withCriterion({ params: { minimum: '200' } }), 'it.criteria[0].params.minimum must be a whole number'],
    [withCriterion({ params: {} }), 'it.criteria[0].params.minimum must be a whole number'],
    [withCriterion({ params: { minimum: 1, quarterStartMonth: 13 } }), 'quarterStartMonth must be a whole number from 1 to 12'],
    [withCriterion({ params: { minimum: 200, maximum: 300 } }), 'it.criteria[0].params.maximum must be absent'],
    [withCriterion({ check: 'flag', params: { expected: 'yes' } }), 'it.criteria[0].params.expected must be true or false'],
    [withCriterion({ phase: 'ALWAYS' }), 'it.criteria[0].phase must be one of ENTRY'],
    [withCriterion({ text: { en: 'en', nb: 'nb', sv: 'sv' } }), 'it.criteria[0].text.de must be a text'],
    [withCriterion({ text: { ...criterion.text, de: ' ' } }), 'it.criteria[0].text.de must be a text that is not blank'],
    [withCriterion({ sources: [] }), 'it.criteria[0].sources must be a list of at least 1'],
    [withCriterion({ sources: ['AASP-7'] }), 'it.criteria[0].sources[0] must be a requirement id'],
    [withCriterion({ citations: [{ file: '003.txt', line: 0 }] }), 'it.criteria[0].citations[0].line must be a whole number'],
    [withCriterion({ ownerSubgraph: 'gateway' }), 'it.criteria[0].ownerSubgraph must be one of programs'],
    [
      withCriterion({ check: 'oneOf', params: { accepted: ['A'], refused: { B: 'BECAUSE' }, open: {} } }),
      'it.criteria[0].params.refused.B must be one of EXCLUDED',
    ],
  ])('%# %j', (value, message) => {
    expect(() => parseRuleSet(value)).toThrow(Refusal);
    expect(() => parseRuleSet(value)).toThrow(message);
  });
});
