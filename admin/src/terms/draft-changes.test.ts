import { expect, it } from 'vitest';

import { changeOf, draftChanges, writtenCriterion } from './draft-changes.js';

const words = (id: string) => ({ en: `${id} en`, nb: `${id} nb`, sv: `${id} sv`, de: `${id} de` });
const criterion = (id: string, guidance: string | null = null) => ({ id, phase: 'ENTRY' as const, check: 'minCount', params: '{"minimum":1}', text: id, ...words(id), guidanceEn: guidance, guidanceNb: guidance, guidanceSv: guidance, guidanceDe: guidance });
const change = (id: string) => ({ criterion: id, kind: 'PARAMETER' as const, name: 'minimum', before: '1', after: '2' });

it('a draft is saved with what it changed before and what is changed now, each once, and nothing else', () => {
  const draft = { criteria: ['A', 'B', 'C'].map((id) => criterion(id)), changes: [change('A'), change('A'), change('B')] };
  const made = { criterion: 'B', params: '{"minimum":3}', text: { en: 'x', nb: 'x', sv: 'x', de: 'x' } };
  expect(draftChanges(draft, made)).toEqual([{ criterion: 'A', params: '{"minimum":1}', text: words('A') }, made]);
});

it('guidance that a draft has is saved with it, and none is made where there is none', () => {
  const draft = { criteria: [criterion('A', 'Look.'), criterion('B')], changes: [change('A')] };
  const made = changeOf('B', writtenCriterion(draft.criteria[1]!));
  expect(draftChanges(draft, made)).toEqual([{ criterion: 'A', params: '{"minimum":1}', text: words('A'), guidance: { en: 'Look.', nb: 'Look.', sv: 'Look.', de: 'Look.' } }, { criterion: 'B', params: '{"minimum":1}', text: words('B') }]);
});
