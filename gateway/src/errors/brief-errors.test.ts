import { expect, it } from 'vitest';

import { briefErrors } from './brief-errors.js';
import { maskError } from './mask-error.js';

const error = (message: string) => maskError({ message, locations: Array.from({ length: 500 }, (_, line) => ({ line, column: 1 })), extensions: { code: 'BAD_USER_INPUT' } });
const bytesOf = (errors: unknown): number => Buffer.byteLength(JSON.stringify(errors));

it('few errors are told as they are', () => {
  const errors = [error('one'), error('two')];
  expect(briefErrors(errors)).toEqual(errors);
});

it.each(['x', 'ø', '😀', '"', '\u0000', '\u2028'])('many and long ones of %j are told in less than a thousand bytes, the first of them always', (sign) => {
  const told = briefErrors(Array.from({ length: 50 }, () => error(sign.repeat(5_000))));
  expect(told.length).toBeGreaterThan(0);
  expect(told[0]!.message.startsWith(sign)).toBe(true);
  expect(bytesOf({ errors: told, extensions: { cost: { requested: 5_000, limit: 5_000, remaining: 1_000_000 } } })).toBeLessThan(1_000);
});
