import { expect, it } from 'vitest';

import { missingDescriptions } from './missing-descriptions.js';

const described = `
  type Query {
    "Some repairs."
    repairs("How many." first: Int): [Repair!]!
  }
  "A repair." type Repair implements Thing { "Its id." id: ID! }
  "Anything." interface Thing { "Its id." id: ID! }
  "Either." union Either = Repair
  "Its colour." enum Colour { "Like blood." RED }
  "What to make." input Make { "Its colour." colour: Colour }
  "A date." scalar Date
`;

it('a schema in which everything is described misses nothing', () => {
  expect(missingDescriptions(described)).toEqual([]);
});

it.each([
  ['"Some repairs."', 'Query.repairs'],
  ['"How many." ', 'Query.repairs.first'],
  ['"A repair." ', 'Repair'],
  ['"Its id." id: ID! }\n  "Any', 'Repair.id'],
  ['"Anything." ', 'Thing'],
  ['"Either." ', 'Either'],
  ['"Its colour." enum', 'Colour'],
  ['"Like blood." ', 'Colour.RED'],
  ['"What to make." ', 'Make'],
  ['"Its colour." colour', 'Make.colour'],
  ['"A date." ', 'Date'],
])('without %s, %s is missed', (text, coordinate) => {
  const [description] = /^"[^"]*"/.exec(text)!;
  expect(missingDescriptions(described.replace(text, text.slice(description.length)))).toEqual([coordinate]);
});

it('an empty description describes nothing', () => {
  expect(missingDescriptions(described.replace('"A repair."', '" "'))).toEqual(['Repair']);
});
