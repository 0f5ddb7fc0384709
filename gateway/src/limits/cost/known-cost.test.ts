import { buildSchema, getOperationAST, parse } from 'graphql';
import { describe, expect, it } from 'vitest';

import { knownCost } from './known-cost.js';
import { operationCost } from './operation-cost.js';

const schema = buildSchema(`
  type Query { shops(first: Int = 5, filter: String): [Shop!]!, shopsOf(ids: [ID!]!): [Shop!]! }
  type Shop { id: ID!, name: String!, staff(first: Int): [Person!]! }
  type Person { id: ID! }
`);

function both(query: string): (variables: Record<string, unknown>) => { again: number; anew: number } {
  const document = parse(query);
  const operation = getOperationAST(document)!;
  const cost = knownCost({ schema, document, operation });
  return (variables) => ({ again: cost(variables), anew: operationCost({ schema, document, operation, variables }) });
}

describe('what an operation costs is the same as if it were counted anew', () => {
  it.each([
    ['{ shops(first: 3) { id } }', [{}, { n: 4 }]],
    ['query ($n: Int = 7, $m: Int) { shops(first: $n) { staff(first: $m) { id } } }', [{}, { n: 2 }, { n: 2, m: 9 }, { n: null, m: 1 }, { n: 2 }, { m: 'x' }]],
    ['query ($text: String, $n: Int) { shops(first: $n, filter: $text) { id } }', [{ text: 'a', n: 1 }, { text: 'b', n: 1 }, { text: 'b', n: 50 }]],
    ['query ($ids: [ID!]!) { shopsOf(ids: $ids) { id } }', [{ ids: ['a'] }, { ids: ['a', 'b', 'c'] }, { ids: Array.from({ length: 90 }, (_, index) => `x${index}`) }, { ids: ['a'] }]],
    ['query ($n: Int) { ...a ...b } fragment a on Query { x: shops(first: $n) { id } } fragment b on Query { ...a y: shops(first: $n) { id } }', [{ n: 1 }, { n: 6 }, {}]],
  ])('%s', (query, all) => {
    const counted = both(query);
    for (const variables of [...all, ...all] as Record<string, unknown>[]) {
      const { again, anew } = counted(variables);
      expect(again, JSON.stringify(variables)).toBe(anew);
    }
  });

  it('also when more is asked than is remembered', () => {
    const counted = both('query ($n: Int) { shops(first: $n) { id } }');
    for (let n = 0; n < 100; n += 1) {
      const { again, anew } = counted({ n });
      expect(again).toBe(anew);
    }
  });
});
