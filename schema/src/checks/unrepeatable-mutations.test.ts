import { expect, it } from 'vitest';

import { type Classified, unrepeatableMutations } from './unrepeatable-mutations.js';

const sdl = (mutation: string): string => `input Order { expectedVersion: Int! note: String } type Mutation { ${mutation} }`;
const as = (repetition: Classified['repetition'], why = 'because'): Record<string, Classified> => ({ order: { repetition, why } });

it.each([
  ['order(idempotencyKey: ID!): ID', as('KEY')],
  ['order(input: Order!): ID', as('VERSION')],
  ['order(id: ID!, expectedVersion: Int!): ID', as('VERSION')],
  ['order(id: ID!): ID', as('STATE')],
])('%s may be', (mutation, classified) => {
  expect(unrepeatableMutations(sdl(mutation), classified)).toEqual([]);
});

it.each([
  ['order(id: ID!): ID', {}, 'order is not classified'],
  ['order(id: ID!): ID', as('KEY'), 'order takes no idempotencyKey: ID!'],
  ['order(idempotencyKey: ID): ID', as('KEY'), 'order takes no idempotencyKey: ID!'],
  ['order(idempotencyKey: ID!): ID', as('STATE'), 'order takes idempotencyKey and is classified as STATE'],
  ['order(input: Order): ID', as('VERSION'), 'order takes no expectedVersion: Int!'],
  ['order(id: ID!): ID', as('SAME', ' '), 'order is classified without a reason'],
  ['pay(idempotencyKey: ID!): ID', { ...as('KEY'), pay: { repetition: 'KEY', why: 'money' } } as const, 'order is classified and does not exist'],
])('%s with %j is complained of', (mutation, classified, problem) => {
  expect(unrepeatableMutations(sdl(mutation), classified)).toEqual([problem]);
});
