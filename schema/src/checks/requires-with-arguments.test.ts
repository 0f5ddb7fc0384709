import { expect, it } from 'vitest';

import { requiresWithArguments } from './requires-with-arguments.js';

const type = (requires: string, kind = 'type'): string => `${kind} Repair @key(fields: "id") { id: ID! fee: Int @requires(fields: "${requires}") parts: [ID!] @external }`;

it.each(['weight', 'weight { grams }', 'parts { number }'])('a field may require %s', (fields) => {
  expect(requiresWithArguments(type(fields))).toEqual([]);
});

it.each(['weight(unit: GRAM)', 'box { weight(unit: GRAM) }', '... on Phone { weight(unit: GRAM) }'])('a field may not require %s', (fields) => {
  expect(requiresWithArguments(type(fields))).toEqual(['Repair.fee']);
});

it('extensions and interfaces are looked at too', () => {
  expect(requiresWithArguments(`${type('weight(unit: GRAM)', 'extend type')} ${type('weight(unit: GRAM)', 'interface').replace('Repair', 'Thing')}`)).toEqual(['Repair.fee', 'Thing.fee']);
});
