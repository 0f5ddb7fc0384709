import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson } from './canonical-json.js';

test('the order keys were written in changes nothing', () => {
  expect(canonicalJson({ b: [1, { d: null, c: 'ø' }], a: true })).toBe('{"a":true,"b":[1,{"c":"ø","d":null}]}');
  expect(canonicalJson({ a: true, b: [1, { c: 'ø', d: null }] })).toBe('{"a":true,"b":[1,{"c":"ø","d":null}]}');
});

test('the order of a list does matter', () => {
  expect(canonicalJson([1, 2])).not.toBe(canonicalJson([2, 1]));
});

test('a key without a value is left out', () => {
  expect(canonicalJson({ a: undefined, b: 1 })).toBe('{"b":1}');
});

test('it reads back as the same value, and its text is stable', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = canonicalJson(value);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      expect(canonicalJson(JSON.parse(text))).toBe(text);
    }),
  );
});
