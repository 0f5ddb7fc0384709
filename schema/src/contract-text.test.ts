import { expect, it } from 'vitest';

import { contractText, heading } from './contract-text.js';

const arranged = `
"A repair."
type Repair { id: ID! "Its parts." parts: [Part!]! }
type Mutation { close: Boolean }
extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
type Part { id: ID! }
type Query { repair: Repair }
directive @mark on OBJECT
schema { query: Query mutation: Mutation }
`;
const rearranged = arranged.trim().split('\n').toReversed().join('\n').replace(/^(type Repair.*)\n(".*")$/m, '$2\n$1');

it('a contract reads the same however its definitions are arranged', () => {
  expect(contractText(rearranged)).toBe(contractText(arranged));
});

it('a contract begins with what made it, its links and its ways in, then its types by name', () => {
  const text = contractText(arranged);
  expect(text.startsWith(`${heading}\n\nextend schema @link`)).toBe(true);
  expect(text.match(/^(extend schema|schema|directive @mark|type \w+)/gm)).toEqual(['extend schema', 'schema', 'directive @mark', 'type Query', 'type Mutation', 'type Part', 'type Repair']);
});

it('a contract keeps the order of fields and every description', () => {
  expect(contractText(arranged)).toContain('"A repair."\ntype Repair {\n  id: ID!\n  "Its parts."\n  parts: [Part!]!\n}');
});
