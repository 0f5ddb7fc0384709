import { expect, it } from 'vitest';

import { draftChanges } from './draft-changes.js';

const criterion = (id: string) => ({ id, phase: 'ENTRY' as const, params: '{"minimum":1}', text: id, en: `${id} en`, nb: `${id} nb`, sv: `${id} sv`, de: `${id} de` });
const change = (id: string) => ({ criterion: id, kind: 'PARAMETER' as const, name: 'minimum', before: '1', after: '2' });

it('a draft is saved with what it changed before and what is changed now, each once, and nothing else', () => {
  const draft = { criteria: ['A', 'B', 'C'].map(criterion), changes: [change('A'), change('A'), change('B')] };
  const made = { criterion: 'B', params: '{"minimum":3}', text: { en: 'x', nb: 'x', sv: 'x', de: 'x' } };
  expect(draftChanges(draft, made)).toEqual([{ criterion: 'A', params: '{"minimum":1}', text: { en: 'A en', nb: 'A nb', sv: 'A sv', de: 'A de' } }, made]);
});
