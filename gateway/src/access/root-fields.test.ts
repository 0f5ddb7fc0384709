import { getOperationAST, parse } from 'graphql';
import { expect, it } from 'vitest';

import { askedRootFields } from './root-fields.js';

function asked(query: string, variables: Record<string, unknown> = {}): string[] {
  const document = parse(query);
  return [...askedRootFields({ document, operation: getOperationAST(document)!, variables })];
}

it.each<[string, string, string[]]>([
  ['once each, whatever they are called', '{ a x: a b }', ['a', 'b']],
  ['through fragments of either kind', '{ ...F ... on Query { c } } fragment F on Query { a ...G } fragment G on Query { b }', ['a', 'b', 'c']],
  ['through a fragment within itself', '{ ...F } fragment F on Query { a ...F }', ['a']],
  ['without the schema’s own', '{ __typename __schema { types { name } } a }', ['a']],
  ['without what is left out', '{ a @skip(if: true) b @include(if: false) c @include(if: true) }', ['c']],
])('root fields are found %s', (_how, query, fields) => {
  expect(asked(query)).toEqual(fields);
});

it('conditions are read with the real variables, and one that cannot be read leaves nothing out', () => {
  const query = 'query ($all: Boolean!) { a ...F @include(if: $all) } fragment F on Query { b }';
  expect(asked(query, { all: true })).toEqual(['a', 'b']);
  expect(asked(query, { all: false })).toEqual(['a']);
  expect(asked(query, { all: 'perhaps' })).toEqual(['a', 'b']);
  expect(asked('{ a @include }')).toEqual(['a']);
});
