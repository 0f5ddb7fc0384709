import { expect, it } from 'vitest';

import { maskError } from './mask-error.js';

it('a planned error keeps its words, place, code and field', () => {
  const error = { message: 'first: at most 100', locations: [{ line: 1, column: 3 }], path: ['a'], extensions: { code: 'BAD_USER_INPUT', field: 'first', serviceName: 'repairs', stacktrace: ['at x'] } };
  expect(maskError(error)).toEqual({ message: 'first: at most 100', locations: [{ line: 1, column: 3 }], path: ['a'], extensions: { code: 'BAD_USER_INPUT', field: 'first' } });
});

it.each(['INTERNAL_SERVER_ERROR', 'DOWNSTREAM_SERVICE_ERROR', 'ECONNREFUSED', undefined])('an error of code %s keeps only its place', (code) => {
  expect(maskError({ message: 'connect ECONNREFUSED 10.0.0.7:4001', path: ['a', 0], extensions: { code, serviceName: 'repairs' } })).toEqual({
    message: 'Something went wrong on our side.',
    path: ['a', 0],
    extensions: { code: 'INTERNAL_SERVER_ERROR' },
  });
});

it('the engine’s words for a faulty request are the caller’s fault', () => {
  expect(maskError({ message: 'x', extensions: { code: 'PERSISTED_QUERY_NOT_SUPPORTED' } }).extensions).toEqual({ code: 'BAD_USER_INPUT' });
});

it('a message is cut before it repeats a value of any length', () => {
  expect(maskError({ message: 'x'.repeat(10_000), extensions: { code: 'BAD_USER_INPUT' } }).message).toHaveLength(301);
});
