import { globSync, readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import { paramDraft, paramFault, paramsOf, type ParamValue } from './param-draft.js';
import { type ParamField, paramFields } from './param-fields.js';

const root = new URL('../../../..', import.meta.url).pathname;
const published = globSync('subgraphs/programs/src/rule-sets/*.json', { cwd: root }).flatMap((path) => {
  const read = JSON.parse(readFileSync(`${root}${path}`, 'utf8')) as unknown;
  return ([read].flat() as { criteria: { id: string; check: string; params: Record<string, unknown> }[] }[]).flatMap(({ criteria }) => criteria);
});

test('every requirement of the published terms comes out of the form as it went in', () => {
  expect(published.length).toBeGreaterThan(50);
  for (const { id, check, params } of published) {
    const fields = paramFields[check]!;
    const draft = paramDraft(fields, params);
    expect(fields.map((field) => paramFault(field, draft[field.name]!)), id).toEqual(fields.map(() => null));
    expect(paramsOf(fields, draft), id).toEqual(params);
  }
});

describe('a parameter is refused', () => {
  const number: ParamField = { name: 'minimum', kind: 'number', from: 1 };
  const words: ParamField = { name: 'accepted', kind: 'words', atLeast: 1 };
  const reasons: ParamField = { name: 'refused', kind: 'reasons', of: ['EXCLUDED'] };
  test.each([
    ['a number that is none', number, 'many', 'wholeNumber'],
    ['a fraction', number, '1.5', 'wholeNumber'],
    ['a number just below the smallest', number, '0', 'wholeNumber'],
    ['no number', number, '', 'required'],
    ['no word', words, ' \n', 'words'],
    ['a word that is there twice', words, 'A\n A', 'twice'],
    ['a word without a reason', reasons, [{ word: 'A', reason: '' }], 'reason'],
    ['a reason without a word', reasons, [{ word: ' ', reason: 'EXCLUDED' }], 'reason'],
    ['a word with two reasons', reasons, [{ word: 'A', reason: 'EXCLUDED' }, { word: 'A', reason: 'EXCLUDED' }], 'twice'],
  ] as [string, ParamField, ParamValue, string][])('%s', (_what, field, value, fault) => {
    expect(paramFault(field, value)).toBe(fault);
  });

  test('and not on the smallest number, nor where it may be absent', () => {
    expect(paramFault(number, '1')).toBeNull();
    expect(paramFault({ ...number, isOptional: true }, '')).toBeNull();
    expect(paramFault({ ...words, isOptional: true }, '')).toBeNull();
  });
});
