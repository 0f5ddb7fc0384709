import { GraphQLError } from 'graphql';
import { expect, it } from 'vitest';

import { badUserInput } from './errors.js';
import { createErrorMask } from './mask-error.js';

const from = (original: Error): GraphQLError => new GraphQLError(original.message, { originalError: original, path: ['repairs'] });
const logged: unknown[] = [];
const maskError = createErrorMask({ error: (entry: unknown) => void logged.push(entry) });
const masked = (error: GraphQLError) => maskError(error.toJSON(), error);

it('a planned error is told in its own words', () => {
  expect(masked(badUserInput('first', 'is too large'))).toMatchObject({ message: 'first: is too large', extensions: { code: 'BAD_USER_INPUT', field: 'first' } });
});

it('an unplanned error is told without its words', () => {
  const told = masked(from(new Error('select secret from password where host = /var/run')));
  expect(told).toMatchObject({ path: ['repairs'], extensions: { code: 'INTERNAL_SERVER_ERROR' } });
  expect(JSON.stringify(told)).not.toMatch(/select|password|var/);
  expect(logged).toHaveLength(1);
});

it.each([
  ['57014', 'BAD_USER_INPUT', /narrow it/],
  ['55P03', 'CONFLICT', /ask again/],
])('PostgreSQL’s %s is %s', (code, told, message) => {
  const answer = masked(from(Object.assign(new Error('canceling statement'), { code })));
  expect(answer).toMatchObject({ path: ['repairs'], extensions: { code: told } });
  expect(answer.message).toMatch(message);
});
