import { expect, it } from 'vitest';

import { readPriceRows } from './read-price-rows.js';

const read = (...lines: string[]) => readPriceRows(['part_number;category;amount', ...lines].join('\r\n'), 'NOK');

it('SSA-08: a list of prices is read by its columns, whatever parts them', () => {
  expect(read('661-30363;STOCK;2890.50', '661-30363,EXCHANGE,1190', '')).toEqual({
    rows: [{ line: 2, partNumber: '661-30363', category: 'STOCK', amountMinor: 289_050n }, { line: 3, partNumber: '661-30363', category: 'EXCHANGE', amountMinor: 119_000n }],
    problems: [],
  });
});

it.each([
  ['661-30363;STOCK', 'COLUMNS'],
  ['6;STOCK;1', 'PART_NUMBER'],
  ['661-30363;WARRANTY;1', 'CATEGORY'],
  ['661-30363;STOCK;0', 'AMOUNT'],
  ['661-30363;STOCK;-1', 'AMOUNT'],
  ['661-30363;STOCK;1.005', 'AMOUNT'],
  ['661-30363;STOCK;1 000', 'AMOUNT'],
])('SSA-08: the line %s is refused as %s', (line, code) => {
  expect(read(line).problems).toEqual([{ line: 2, code }]);
});

it('every wrong line is told, a price twice as well, and a file with another heading at once', () => {
  expect(read('661-30363;STOCK;1', 'x;y;z', '661-30363;STOCK;2').problems).toEqual([{ line: 3, code: 'PART_NUMBER' }, { line: 4, code: 'REPEATED' }]);
  expect(readPriceRows('number;price\n1;2', 'NOK')).toEqual({ rows: [], problems: [{ line: 1, code: 'HEADING' }] });
});
