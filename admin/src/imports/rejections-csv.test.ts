import { expect, test } from 'vitest';

import { rejectionsCsv } from './rejections-csv.js';

const header = ['Line', 'Column', 'Value', 'Reason'];
const row = { line: 12, column: 'completed_at', value: '31.13.2026', reason: 'is not an instant' };

test('a rejected row is one line, ended as RFC 4180 asks', () => {
  expect(rejectionsCsv(header, [row])).toBe('Line,Column,Value,Reason\r\n12,completed_at,31.13.2026,is not an instant\r\n');
});

test('commas, quotes and line breaks stay within their cell', () => {
  expect(rejectionsCsv(header, [{ ...row, value: 'a,"b"\nc' }])).toContain('12,completed_at,"a,""b""\nc",is not an instant\r\n');
});

test.each(['=SUM(A1)', '+47 55', '-1', '@cmd', '\tx'])('a value that a spreadsheet would run is made text: %j', (value) => {
  expect(rejectionsCsv(header, [{ ...row, value }])).toContain(`,'${value}`);
});

test('a row that is rejected as a whole names no column and no value', () => {
  expect(rejectionsCsv(header, [{ line: 3, column: null, value: null, reason: 'has 4 cells' }])).toContain('3,,,has 4 cells\r\n');
});
