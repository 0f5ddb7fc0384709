import { buildSchema, parse, validate } from 'graphql';
import { expect, it } from 'vitest';

import { inputPlaces } from './input-places.js';

const schema = buildSchema(`
  scalar SerialNumber
  type Query { device(id: ID!, text: String, filter: Filter): Device, count(ids: [ID!]!): Int }
  type Device { id: ID! }
  input Filter { serials: [SerialNumber!], within: Inner }
  input Inner { note: String!, other: Int! }
`);
const places = inputPlaces(schema);

it('finds every scalar that can be given, through lists and inputs within inputs', () => {
  expect(places.map(({ name, type }) => `${name}: ${type}`)).toEqual([
    'Query.device id: ID',
    'Query.device text: String',
    'Query.device filter.serials.0: SerialNumber',
    'Query.device filter.within.note: String',
    'Query.device filter.within.other: Int',
    'Query.count ids.0: ID',
  ]);
});

it('asks with the value in its place and the simplest everywhere else', () => {
  const { query, variables } = places.find(({ name }) => name.endsWith('within.note'))!.asked('planted');
  expect(variables).toEqual({ id: 'x', filter: { within: { note: 'planted', other: 1 } } });
  for (const place of places) expect(validate(schema, parse(place.asked('planted').query))).toEqual([]);
  expect(query).toContain('$filter: Filter');
});
