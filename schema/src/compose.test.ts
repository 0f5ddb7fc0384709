import { expect, it } from 'vitest';

import { compose, CompositionRefused } from './compose.js';

const link = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable"])';
const programs = `${link}
  type Query { "All." partners: [Partner!]! }
  "A partner." type Partner @key(fields: "id") { "Its id." id: ID! "Its name." name: String! }`;
const accounts = `${link}
  "A partner." type Partner @key(fields: "id") { "Its id." id: ID! "How it stands." standing: String! }`;

function problemsOf(work: () => unknown): readonly string[] {
  try {
    work();
  } catch (error) {
    if (error instanceof CompositionRefused) return error.problems;
    throw error;
  }
  return [];
}

it('subgraphs that fit compose into one graph, with addresses that only stand for them', () => {
  const { supergraph, api } = compose({ programs, accounts });
  expect(supergraph).toContain('ACCOUNTS @join__graph(name: "accounts", url: "http://accounts.internal/graphql")');
  expect(api).toContain('type Partner {\n  """Its id."""\n  id: ID!\n  """How it stands."""\n  standing: String!\n  """Its name."""\n  name: String!\n}');
  expect(api).not.toMatch(/join__|@key|_entities|_service/);
});

it('the composed graph does not depend on the order in which the subgraphs are named', () => {
  expect(compose({ accounts, programs })).toEqual(compose({ programs, accounts }));
});

it('a type that two subgraphs define differently is refused, with the error’s code', () => {
  const contradicting = accounts.replace('standing: String!', 'name: Int! @shareable');
  const shared = programs.replace('name: String!', 'name: String! @shareable');
  expect(problemsOf(() => compose({ programs: shared, accounts: contradicting }))).toEqual([expect.stringContaining('FIELD_TYPE_MISMATCH: ')]);
});

it('a field that no plan can reach is refused', () => {
  const unreachable = accounts.replace('@key(fields: "id")', '@key(fields: "id", resolvable: false)');
  expect(problemsOf(() => compose({ programs, accounts: unreachable }))).toEqual([expect.stringContaining('SATISFIABILITY_ERROR: ')]);
});

it('a hint is refused as an error is', () => {
  const describedOtherwise = accounts.replace('"A partner."', '"Somebody else."');
  expect(problemsOf(() => compose({ programs, accounts: describedOtherwise }))).toEqual([expect.stringContaining('INCONSISTENT_DESCRIPTION: ')]);
});

it('a hint with a reason is let through, and one that no longer occurs must go from the list', () => {
  const describedOtherwise = accounts.replace('"A partner."', '"Somebody else."');
  const allowed = [{ code: 'INCONSISTENT_DESCRIPTION', about: '"Partner"', reason: 'planted' }];
  expect(problemsOf(() => compose({ programs, accounts: describedOtherwise }, allowed))).toEqual([]);
  expect(problemsOf(() => compose({ programs, accounts }, allowed))).toEqual(['the allowed hint INCONSISTENT_DESCRIPTION about "Partner" no longer occurs']);
});

it('a definition that is no GraphQL is refused', () => {
  expect(() => compose({ programs: 'type Query {' })).toThrow('Syntax Error');
});
