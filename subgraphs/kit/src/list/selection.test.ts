import { buildSchema, execute, type GraphQLResolveInfo, parse } from 'graphql';
import { expect, it } from 'vitest';

import { Selection } from './selection.js';

const schema = buildSchema('type Query { thing: Thing } type Thing { id: ID name: String inner: Inner } type Inner { a: Int b: Int }');

function selectionOf(query: string, variables: Record<string, unknown> = {}): Selection {
  let seen: Selection | undefined;
  const thing = (_args: unknown, _context: unknown, info: GraphQLResolveInfo): null => {
    seen = Selection.of(info);
    return null;
  };
  void execute({ schema, document: parse(query), rootValue: { thing }, variableValues: variables });
  return seen!;
}

it('aliases and fragments are looked through', () => {
  const selection = selectionOf('{ thing { called: name ...more ... on Thing { inner { a } } } } fragment more on Thing { id inner { b } }');
  expect(selection.names().sort()).toEqual(['id', 'inner', 'name']);
  expect(selection.below('inner').names().sort()).toEqual(['a', 'b']);
});

it('what is skipped is not selected', () => {
  const query = 'query ($yes: Boolean!) { thing { id @skip(if: $yes) name @include(if: $yes) inner @include(if: false) { a } } }';
  expect(selectionOf(query, { yes: true }).names()).toEqual(['name']);
  expect(selectionOf(query, { yes: false }).names()).toEqual(['id']);
});

it('equal selections have one signature, however they are written', () => {
  const one = selectionOf('{ thing { name inner { b a } id } }');
  const other = selectionOf('{ thing { id ...rest } } fragment rest on Thing { inner { a b } name }');
  expect(one.signature()).toBe(other.signature());
  expect(one.signature()).not.toBe(selectionOf('{ thing { id name } }').signature());
});
