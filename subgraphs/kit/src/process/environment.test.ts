import { randomBytes } from 'node:crypto';

import { expect, it } from 'vitest';

import { BadEnvironment, Environment } from './environment.js';

const key = randomBytes(32).toString('base64');

it('reads what is set and falls back where it may', () => {
  const environment = new Environment({ NAME: ' repairs ', PORT: '0', URL: 'https://id.example/x', EMPTY: '', KEYS: JSON.stringify({ k1: key }) });
  expect(environment.text('NAME')).toBe('repairs');
  expect(environment.text('MISSING', 'fallback')).toBe('fallback');
  expect(environment.optional('EMPTY')).toBeUndefined();
  expect(environment.integer('PORT', { min: 0, max: 65_535 })).toBe(0);
  expect(environment.integer('SIZE', { min: 1, max: 9, fallback: 5 })).toBe(5);
  expect(environment.url('URL')).toBe('https://id.example/x');
  expect(environment.oneOf('MODE', ['development', 'production'], 'production')).toBe('production');
  expect(environment.keys('KEYS')).toEqual({ k1: key });
  expect(() => environment.check()).not.toThrow();
});

it('tells every problem at once and quotes no value', () => {
  const environment = new Environment({ PORT: '80x', SIZE: '1e3', URL: 'file:///secret', MODE: 'secret', JSON: '{secret', KEYS: '{"k1":"c2VjcmV0"}' });
  environment.text('NAME');
  environment.integer('PORT', { min: 0, max: 65_535 });
  environment.integer('SIZE', { min: 0, max: 65_535 });
  environment.url('URL');
  environment.oneOf('MODE', ['development', 'production'], 'production');
  environment.json('JSON');
  environment.keys('KEYS');
  expect(() => environment.check()).toThrow(BadEnvironment);
  expect(() => environment.check()).toThrow(/NAME is not set; PORT is .*; SIZE is .*; URL is .*; MODE is .*; JSON is not JSON; KEYS holds a key shorter/);
  expect(() => environment.check()).not.toThrow(/secret|c2VjcmV0/);
});

it.each([
  ['[]', 'is not an object'],
  ['{}', 'holds no key'],
  [JSON.stringify({ '': key }), 'key id'],
  [JSON.stringify({ 1: key, 2: key }), 'each id needs a letter'],
])('passport keys %s are refused', (text, problem) => {
  const environment = new Environment({ KEYS: text });
  environment.keys('KEYS');
  expect(() => environment.check()).toThrow(problem);
});
