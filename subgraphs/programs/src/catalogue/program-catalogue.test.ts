import { describe, expect, it } from 'vitest';

import { publishedRuleSets } from '../rule-sets/published-rule-sets.js';
import { programCatalogue } from './program-catalogue.js';
import { itemsOf, readProgram } from './read-program.js';

const carried = new Set(programCatalogue.flatMap((program) => itemsOf(program).flatMap(({ sources, conditionSources }) => [...sources, ...conditionSources])));
const criteria = new Set(publishedRuleSets.flatMap((ruleSet) => ruleSet.criteria.map(({ id }) => id)));

// IDS-01 IDS-02 IDS-07 IDS-08 IDS-23 IDS-27 and the like are statements that no figure decides: an item of the catalogue carries each.
const statements = [
  ...['IDS-01', 'IDS-02', 'IDS-07', 'IDS-08', 'IDS-19', 'IDS-23', 'IDS-27'],
  ...['SSA-01', 'SSA-03', 'SSA-06', 'SSA-07', 'SSA-20', 'SSA-22', 'SSA-49', 'SSA-50'],
  ...['AASP-01', 'AASP-34', 'AASP-35', 'AASP-36', 'AASP-37', 'AASP-38', 'AASP-40', 'AASP-41', 'AASP-42', 'AASP-43', 'AASP-44', 'AASP-45', 'AASP-46', 'AASP-50'],
  'ERS-34',
];

it.each(statements)('%s is carried by an item of the catalogue', (id) => {
  expect(carried.has(id)).toBe(true);
});

describe('the catalogue', () => {
  it('IDS-01 SSA-01 AASP-01 names each programme as its document does', () => {
    expect(programCatalogue.map(({ code, title }) => [code, title.text])).toEqual([
      ['IDS', expect.objectContaining({ nb: 'Program for direkte iOS-service' })],
      ['SSA', expect.objectContaining({ sv: 'Program för självbetjäningskonton', de: 'Self-Servicing-Account-Programm' })],
      ['AASP', expect.objectContaining({ sv: 'Program för auktoriserade Apple-servicepartner' })],
      ['ERS', expect.objectContaining({ nb: 'Ekspressutskiftingstjeneste for iPhone' })],
    ]);
  });

  it('IDS-08 SSA-20 refers to criteria that the terms have, and repeats none of their numbers', () => {
    const referred = programCatalogue.flatMap((program) => [...program.requirements, ...itemsOf(program).flatMap(({ rule }) => rule ?? [])]);
    expect(referred.filter((id) => !criteria.has(id))).toEqual([]);
    const numbers = programCatalogue.flatMap((program) => itemsOf(program).flatMap(({ text }) => Object.values(text).filter((words) => /\d{2,}|\d\s*kr|€/.test(words))));
    expect(numbers).toEqual([]);
  });

  it('IDS-19 names the portal of the manufacturer as a system of its own, and nothing of it is modelled', () => {
    const naming = programCatalogue.flatMap((program) => itemsOf(program).filter(({ text: words }) => /GSX/.test(words.en)));
    expect(naming.map(({ sources, rule }) => ({ sources, rule }))).toEqual([{ sources: ['IDS-19'], rule: null }]);
  });

  it('IDS-27 SSA-49 AASP-50 leaves out the links and lists that the documents leave out', () => {
    expect(programCatalogue.flatMap((program) => itemsOf(program).flatMap(({ link }) => link ?? []))).toEqual([]);
  });

  it.each<[string, (program: Record<string, unknown>) => unknown, RegExp]>([
    ['a language left out', (program) => ({ ...program, title: { sources: ['IDS-01'], text: { en: 'x', nb: 'x', sv: 'x' } } }), /title\.text\.de/],
    ['an item without a source', (program) => ({ ...program, notes: [{ sources: [], text: { en: 'x', nb: 'x', sv: 'x', de: 'x' } }] }), /notes\[0\]\.sources/],
    ['a misspelt member', (program) => ({ ...program, fee: [] }), /\.fee/],
  ])('%s is refused by its place', (_what, change, place) => {
    const whole = { code: 'IDS', title: text(), audience: text(), summary: text(), requirementsNote: null, requirements: ['IDS.ORG_TYPE'], obligations: [], benefits: [], fees: [], steps: [], notes: [] };
    expect(() => readProgram(whole)).not.toThrow();
    expect(() => readProgram(change(whole))).toThrow(place);
  });
});

function text(): object {
  return { sources: ['IDS-01'], text: { en: 'x', nb: 'x', sv: 'x', de: 'x' } };
}
