import { buildSchema, parse, validate } from 'graphql';
import { expect, it } from 'vitest';

import { noPoisonedAlias } from './alias-poisoning.js';

const schema = buildSchema(`
  type Query { product: Product, thing: Thing, any: Any }
  interface Thing { id: ID }
  type Product implements Thing { id: ID, price: Int, weight: Int }
  type Service implements Thing { id: ID, hours: Int }
  union Any = Product | Service
`);
const refusals = (query: string): string[] => validate(schema, parse(query), [noPoisonedAlias]).map(({ message }) => message);

it('an alias may not be another field of its type', () => {
  expect(refusals('{ product { price: weight } }')).toEqual(['The alias "price" is the name of another field of Product.']);
  expect(refusals('{ product { ...F } } fragment F on Product { id: price }')).toHaveLength(1);
});

it('nor of any type that it may turn out to be', () => {
  expect(refusals('{ thing { price: id } }')).toHaveLength(1);
  expect(refusals('{ any { ... on Thing { hours: id } } }')).toHaveLength(1);
});

it('nor one of the plan’s own names', () => {
  expect(refusals('{ product { __typename: id } }')).toEqual(['The alias "__typename" must not contain "__".']);
  expect(refusals('{ product { price__alias_0: id } }')).toHaveLength(1);
});

it('every other name is free, and so are all names at the root', () => {
  expect(refusals('{ thing: product { cost: price, price: price, weight } product { id } }')).toEqual([]);
});
