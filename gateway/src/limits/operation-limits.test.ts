import { parse } from 'graphql';
import { expect, it } from 'vitest';

import type { Refusal } from '../http/refusal.js';
import { limitOperations, limitPassed } from './operation-limits.js';

it('tells the first limit that is passed', () => {
  expect(limitPassed(parse(`{ ${'a { '.repeat(12)} b ${'} '.repeat(12)} }`))?.message).toBe('The operation has more than 12 levels.');
  expect(limitPassed(parse(`{ ${Array.from({ length: 16 }, (_, index) => `x${index}: a`).join(' ')} }`))?.message).toBe('The operation has more than 15 aliases.');
  expect(limitPassed(parse(`{ a ${'@include(if: true) '.repeat(21)} }`))?.message).toBe('The operation has more than 20 directives.');
  expect(limitPassed(parse(`{ ${'a '.repeat(11)} }`))?.message).toBe('The operation has more than 10 root fields.');
  expect(limitPassed(parse('query A { a } query B { a }'))).toBeNull();
});

it('a document needs an operation, and one that is offered', () => {
  expect(limitPassed(parse('fragment F on X { a }'))?.message).toBe('The document has no operation.');
  expect(limitPassed(parse('subscription { a }'))?.message).toBe('Subscriptions are not offered.');
});

it('a document that cannot be read is refused with the place of its fault, and not repeated', () => {
  const refuse = limitOperations();
  const fault = (query: string): unknown => {
    try {
      refuse(query);
    } catch (error) {
      return error;
    }
    return undefined;
  };
  expect(fault('{ a { ')).toMatchObject({ status: 400, code: 'GRAPHQL_PARSE_FAILED', message: expect.stringContaining('(line 1, column') });
  expect((fault(`{ "${'x'.repeat(50_000)}" }`) as Refusal).message.length).toBeLessThan(300);
  expect(fault(`{ ${'a '.repeat(1_000)} }`)).toMatchObject({ message: expect.stringContaining('1000 tokens'), details: { limit: 'tokens' } });
  expect(fault('{ a }')).toBeUndefined();
});
