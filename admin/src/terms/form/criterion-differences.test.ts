import { expect, test } from 'vitest';

import { criterionDifferences, noWording, type WrittenCriterion } from './criterion-differences.js';

const published: WrittenCriterion = { params: '{"minimum":200,"open":{"B":"X","A":"Y"}}', text: { en: 'At least 200', nb: 'Minst 200', sv: 'Minst 200', de: 'Mindestens 200' }, guidance: noWording };

test('a requirement that is written as it is published differs in nothing, in whatever order its members stand', () => {
  expect(criterionDifferences('A.B', published, { ...published, params: '{"open":{"A":"Y","B":"X"},"minimum":200}' })).toEqual([]);
});

test('a number, a parameter that came, a text and a guidance are told with what they were', () => {
  const draft = { params: '{"minimum":220,"open":{"B":"X","A":"Y"},"quarterStartMonth":1}', text: { ...published.text, en: 'At least 220' }, guidance: { ...noWording, de: 'Ansehen' } };
  expect(criterionDifferences('A.B', published, draft)).toEqual([
    { criterion: 'A.B', kind: 'PARAMETER', name: 'minimum', before: '200', after: '220' },
    { criterion: 'A.B', kind: 'PARAMETER', name: 'quarterStartMonth', before: null, after: '1' },
    { criterion: 'A.B', kind: 'TEXT', name: 'en', before: 'At least 200', after: 'At least 220' },
    { criterion: 'A.B', kind: 'GUIDANCE', name: 'de', before: null, after: 'Ansehen' },
  ]);
});

test('parameters that cannot be read yet are told of by the field, not as a difference', () => {
  expect(criterionDifferences('A.B', published, { ...published, params: '{"minimum":' })).toEqual([]);
});
