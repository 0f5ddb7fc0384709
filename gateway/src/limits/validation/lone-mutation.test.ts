import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';

import { loneMutation } from './lone-mutation.js';

const schema = buildSchema('type Query { a: Int } type Mutation { order(idempotencyKey: ID!, input: Int): Int, pay(idempotencyKey: ID!): Int, rename(id: ID): Int }');

function problems(query: string): string[] {
  return validate(schema, parse(query), [loneMutation]).map(({ message }) => message);
}

describe('a mutation with an idempotency key stands alone', () => {
  it.each<[string, string]>([
    ['beside another one', 'mutation { order(idempotencyKey: "a") pay(idempotencyKey: "b") }'],
    ['beside itself', 'mutation { one: order(idempotencyKey: "a") two: order(idempotencyKey: "b") }'],
    ['beside one without a key, in front or behind', 'mutation { rename order(idempotencyKey: "a") }'],
    ['through fragments', 'mutation { ...A ... on Mutation { ... { rename } } } fragment A on Mutation { order(idempotencyKey: "a") }'],
    ['in the second operation of a document', 'mutation A { rename } mutation B { rename order(idempotencyKey: "a") }'],
    ['behind a condition', 'mutation ($not: Boolean!) { order(idempotencyKey: "a") rename @skip(if: $not) }'],
  ])('refused: %s', (_what, query) => {
    expect(problems(query)).toEqual(['The mutation "order" must stand alone: it takes an idempotency key.']);
  });

  it.each<[string, string]>([
    ['alone', 'mutation { order(idempotencyKey: "a") }'],
    ['with the name of the root’s type', 'mutation { __typename order(idempotencyKey: "a") }'],
    ['in a fragment that is used twice, which is one field', 'mutation { ...A ...A } fragment A on Mutation { order(idempotencyKey: "a") }'],
    ['one in each of two operations', 'mutation A { order(idempotencyKey: "a") } mutation B { pay(idempotencyKey: "b") }'],
    ['others together', 'mutation { a: rename b: rename }'],
    ['an unknown one, which is refused elsewhere', 'mutation { order2(idempotencyKey: "a") rename }'],
  ])('accepted: %s', (_what, query) => expect(problems(query)).toEqual([]));

  it('fragments within themselves end at once, however they multiply', () => {
    const cycle = Array.from({ length: 60 }, (_, index) => `fragment F${index} on Mutation { ...F${(index + 1) % 60} ...F${(index + 1) % 60} }`).join(' ');
    expect(problems(`mutation { ...F0 } ${cycle}`)).toEqual([]);
  });
});
