import type { IncomingMessage } from 'node:http';

import { expect, it } from 'vitest';

import { acceptedAnswerType, requireMediaType } from './media-type.js';

const requestOf = (headers: Record<string, string>) => ({ headers }) as unknown as IncomingMessage;

it.each(['application/json', 'Application/JSON; charset=UTF-8', 'application/json; charset="utf-8"'])('%s is JSON', (type) => {
  expect(() => requireMediaType(requestOf({ 'content-type': type }), 'application/json')).not.toThrow();
});

it.each(['', 'text/json', 'application/json; charset=latin1', 'application/jsonp'])('%j is not', (type) => {
  expect(() => requireMediaType(requestOf({ 'content-type': type }), 'application/json')).toThrow(expect.objectContaining({ status: 415 }));
});

it('an answer has the form that its reader named first, and JSON for whoever reads anything', () => {
  const typeFor = (accept?: string) => acceptedAnswerType(requestOf(accept === undefined ? {} : { accept }));
  expect(typeFor()).toBe('application/json');
  expect(typeFor('*/*')).toBe('application/json');
  expect(typeFor('text/html, application/*;q=0.5')).toBe('application/json');
  expect(typeFor('application/graphql-response+json; charset=utf-8, application/json;q=0.9')).toBe('application/graphql-response+json');
  expect(() => typeFor('text/html')).toThrow(expect.objectContaining({ status: 406 }));
});
