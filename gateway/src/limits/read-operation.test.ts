import { expect, it } from 'vitest';

import { readOperation } from './read-operation.js';

const read = (value: unknown): unknown => readOperation(Buffer.from(JSON.stringify(value)), { textOf: () => undefined });

it('reads what an operation consists of, and leaves everything else behind', () => {
  expect(read({ query: '{ a }', operationName: 'A', variables: { x: 1 }, extensions: {}, more: true })).toEqual({ query: '{ a }', operationName: 'A', variables: { x: 1 }, extensions: {} });
  expect(read({ query: '{ a }', operationName: null, variables: null, extensions: null })).toEqual({ query: '{ a }' });
});

it.each([[[]], [null], ['{ a }'], [{}], [{ query: 7 }], [{ query: '' }], [{ query: '{ a }', operationName: 7 }], [{ query: '{ a }', variables: 'x' }], [{ query: '{ a }', variables: [] }], [{ query: '{ a }', extensions: [] }]])('%j is no operation', (value) => {
  expect(() => read(value)).toThrow(expect.objectContaining({ status: 400, code: 'BAD_USER_INPUT' }));
});

it('a body may be a hundred levels deep and no deeper, whatever its texts hold', () => {
  const body = (levels: number): unknown => ({ query: '{ a }', variables: { text: '[{"\\[{'.repeat(200), x: Array.from({ length: levels - 2 }).reduce<unknown>((inner) => [inner], 1) } });
  expect(() => read(body(100))).not.toThrow();
  expect(() => read(body(101))).toThrow('The body is deeper than 100 levels.');
});
