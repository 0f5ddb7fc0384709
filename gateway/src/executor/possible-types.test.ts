import { buildASTSchema, isCompositeType, parse } from 'graphql';
import { expect, test } from 'vitest';

import { committedSupergraph, loadSupergraph } from '../supergraph/load-supergraph.js';
import { typeTest, typeTestOf } from './possible-types.js';

test('the text of the supergraph and the schema built of it tell the same of every pair of types', () => {
  const document = parse(loadSupergraph(committedSupergraph).sdl);
  const schema = buildASTSchema(document, { assumeValidSDL: true });
  const [byText, bySchema] = [typeTestOf(document), typeTest(schema)];
  const names = Object.values(schema.getTypeMap()).filter(isCompositeType).map(({ name }) => name);
  expect(names.length).toBeGreaterThan(100);
  const differing = names.flatMap((typename) => names.filter((condition) => byText(typename, condition) !== bySchema(typename, condition)).map((condition) => `${typename} as ${condition}`));
  expect(differing).toEqual([]);
});

test('a member of a union and whoever implements an interface meet them, others do not', () => {
  const isOf = typeTestOf(parse('interface Thing { id: ID } type One implements Thing { id: ID } type Other { id: ID } union Either = One | Other'));
  expect([isOf('One', 'Thing'), isOf('Other', 'Thing'), isOf('Other', 'Either'), isOf('One', 'One'), isOf('One', 'Other'), isOf('One', 'Nothing')]).toEqual([true, false, true, true, false, false]);
});
