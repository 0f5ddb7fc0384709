import { expect, test } from 'vitest';

import { csvRow, csvSeparator } from './csv-row.js';

test('cells are quoted where they hold the separator, a quote or the end of a line', () => {
  expect(csvRow(['a', 'b,c', 'd;e', 'f"g', 'h\ni', null, 7, true], ',')).toBe('a,"b,c",d;e,"f""g","h\ni",,7,true\r\n');
  expect(csvRow(['b,c', 'd;e'], ';')).toBe('b,c;"d;e"\r\n');
});

test.each(['=1+1', '+47 1', '-1', '@x', '\t=1', '\r=1'])('a text that begins like a formula is kept a text: %j', (text) => {
  expect(csvRow([text], ';').replaceAll('"', '')).toBe(`'${text}\r\n`);
});

test('a negative number stays a number', () => {
  expect(csvRow([-5, 'a-b', 'x=y'], ',')).toBe('-5,a-b,x=y\r\n');
  expect(csvRow([{ exactly: '-9007199254740993,07' }], ';')).toBe('-9007199254740993,07\r\n');
});

test('the separator is the one that spreadsheets of the language expect', () => {
  expect([csvSeparator('en'), csvSeparator('nb'), csvSeparator('sv'), csvSeparator('de')]).toEqual([',', ';', ';', ';']);
});
