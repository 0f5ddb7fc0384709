import { buildSchema, Kind, parse } from 'graphql';
import { describe, expect, it } from 'vitest';

import { operationCost } from './operation-cost.js';

const schema = buildSchema(`
  type Query { partner(id: ID!): Partner, partners(first: Int! = 25): Partners!, partnersByIds(ids: [ID!]!): [Partner!]!, board(first: Int! = 25): Board!, count: Int!, found: Found }
  type Mutation { rename(id: ID!): Partner, ping: Boolean }
  type Partner { id: ID!, name: String!, repairs(first: Int! = 25): Partners!, quarters(last: Int! = 8): [Quarter!]!, addresses: [Address!]!, tags: [String!]!, next: Partner }
  type Partners { nodes: [Partner!]!, edges: [Edge!]!, pageInfo: PageInfo!, totalCount: Int }
  type Edge { node: Partner! }
  type PageInfo { hasNextPage: Boolean! }
  type Quarter { name: String! }
  type Address { street: String! }
  type Board { rows: Partners! }
  union Found = Partner | Address
`);

function cost(query: string, variables: Record<string, unknown> = {}): number {
  const document = parse(query);
  const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION)!;
  return operationCost({ schema, document, operation, variables });
}

describe('what an operation costs', () => {
  it.each<[string, string, number]>([
    ['a point for an object', '{ partner(id: "a") { id name } }', 1],
    ['nothing for plain values within objects, however many', '{ partner(id: "a") { id name tags } }', 1],
    ['a point for a plain value at the root', '{ count }', 1],
    ['the default page where none is asked for', '{ partners { nodes { name } } }', 1 + 25],
    ['the page asked for', '{ partners(first: 100) { nodes { name } pageInfo { hasNextPage } totalCount } }', 1 + 100 + 1],
    ['edges and their nodes', '{ partners(first: 10) { edges { node { name } } } }', 1 + 10 * 2],
    ['pages within pages', '{ partners(first: 10) { nodes { repairs(first: 20) { nodes { name } } } } }', 1 + 10 * (1 + (1 + 20))],
    ['a page for the connection further in', '{ board(first: 7) { rows { nodes { name } } } }', 1 + 1 + 7],
    ['a list by its last', '{ partner(id: "a") { quarters(last: 3) { name } } }', 1 + 3],
    ['ten for a list that does not say', '{ partners(first: 2) { nodes { addresses { street } } } }', 1 + 2 * (1 + 10)],
    ['ids by their number', '{ partnersByIds(ids: ["a", "b", "c"]) { name } }', 3],
    ['all of a union', '{ found { ... on Partner { next { id } } ... on Address { street } } }', 2],
    ['ten more for a change', 'mutation { rename(id: "a") { name } ping }', 11 + 11],
    ['fragments where they are used', '{ partners(first: 10) { nodes { ...F } } partner(id: "a") { ...F } } fragment F on Partner { next { id } }', 1 + 10 * 2 + 2],
    ['nothing for the schema', '{ __schema { types { name } } }', 1],
  ])('%s', (_what, query, expected) => expect(cost(query)).toBe(expected));
});

describe('the real variables count', () => {
  const page = 'query ($first: Int! = 50, $ids: [ID!]! = []) { partners(first: $first) { nodes { name } } partnersByIds(ids: $ids) { name } }';

  it.each<[string, Record<string, unknown>, number]>([
    ['the page sent', { first: 100 }, 101],
    ['the operation’s default where none is sent', {}, 51],
    ['as many as ids are sent', { first: 0, ids: ['a', 'b'] }, 1 + 2],
    ['a page beyond all bounds', { first: 1_000_000_000 }, 1_000_000_001],
    ['the default for what is no number, which is refused elsewhere', { first: 'all' }, 26],
    ['no less than nothing for a negative page', { first: -1_000_000 }, 1],
  ])('%s', (_what, variables, expected) => expect(cost(page, variables)).toBe(expected));

  it('a variable that is not sent is not looked for elsewhere', () => {
    expect(cost('query ($constructor: [ID!]!) { partnersByIds(ids: $constructor) { name } }')).toBe(1);
  });
});

it('fragments that multiply are counted in no time, and those within themselves end', () => {
  const generations = Array.from({ length: 60 }, (_, index) => `fragment F${index} on Partner { ${index === 59 ? 'next { id }' : `...F${index + 1} ...F${index + 1}`} }`).join(' ');
  const startedAt = performance.now();
  expect(cost(`{ partner(id: "a") { ...F0 } } ${generations}`)).toBeGreaterThan(2 ** 52);
  expect(cost('{ partner(id: "a") { ...F } } fragment F on Partner { next { ...F } }')).toBe(2);
  expect(performance.now() - startedAt).toBeLessThan(1_000);
});
