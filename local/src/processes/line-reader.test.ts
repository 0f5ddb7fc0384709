import { expect, test } from 'vitest';

import { lineReader } from './line-reader.js';

function read(...chunks: (string | Buffer)[]): string[] {
  const lines: string[] = [];
  const reader = lineReader((line) => lines.push(line));
  for (const chunk of chunks) reader.write(Buffer.from(chunk));
  reader.end();
  return lines;
}

test('lines are found however they are cut, the last one also without its end', () => {
  expect(read('a', 'b\nc\r\n', '\n', 'd')).toEqual(['ab', 'c', '', 'd']);
  expect(read('a\n')).toEqual(['a']);
  expect(read()).toEqual([]);
});

test('a letter of several bytes may be cut', () => {
  const bytes = Buffer.from('blåbær\n');
  expect(read(bytes.subarray(0, 3), bytes.subarray(3))).toEqual(['blåbær']);
});

test('a line without end is cut and not collected', () => {
  const lines = read('x'.repeat(200_000), 'y\n');
  expect(lines.join('')).toBe(`${'x'.repeat(200_000)}y`);
  expect(lines.length).toBeGreaterThan(1);
});
