import { expect, it } from 'vitest';

import { textEncoding } from './text-encoding.js';

it.each(['', '{"a":1}', 'Bjørk', '€', '𝄞', '\u0000\u007f', '\u0080\u00ff'])('%j is written as its bytes in UTF-8', (text) => {
  expect(Buffer.from(text, textEncoding(text, Buffer.byteLength(text)))).toEqual(Buffer.from(text, 'utf8'));
});

it('what has signs of one byte alone needs no way to UTF-8', () => {
  expect([textEncoding('abc', 3), textEncoding('é', 2)]).toEqual(['latin1', 'utf8']);
});
