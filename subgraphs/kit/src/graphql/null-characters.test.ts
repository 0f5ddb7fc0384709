import { expect, it } from 'vitest';

import { nullCharacterIn } from './null-characters.js';

it.each<[unknown, string]>([
  [{ search: 'a\u0000b' }, 'search'],
  [{ input: { name: '\u0000' } }, 'input.name'],
  [{ ids: ['a', '\u0000'] }, 'ids[1]'],
  [{ input: { parts: [{ number: 'x' }, { number: 'y\u0000' }] } }, 'input.parts[1].number'],
])('the null character in %j is found by its path', (variables, path) => {
  expect(nullCharacterIn(variables)).toBe(path);
});

it('other characters, numbers and absent values hold none', () => {
  expect(nullCharacterIn({ a: '\u0001\u2400\\u0000', b: 0, c: null, d: undefined, e: [true], f: {} })).toBeNull();
});

it('a value deeper than any stack is looked through', () => {
  expect(nullCharacterIn(JSON.parse(`${'['.repeat(45_000)}"\\u0000"${']'.repeat(45_000)}`))).toContain('[0][0]');
});
