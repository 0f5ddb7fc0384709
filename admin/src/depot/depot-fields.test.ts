import { expect, test } from 'vitest';

import { goodsLines } from './goods-lines.js';
import { scannedSerials } from './scanned-serials.js';

test('a delivery is read line by line, and the first line that is none is named', () => {
  expect(goodsLines('661-30363 10\n\n xn15a/a;2 ')).toEqual({ lines: [{ partNumber: '661-30363', quantity: 10 }, { partNumber: 'XN15A/A', quantity: 2 }] });
  expect(goodsLines('661-30363 10\n661-30373')).toEqual({ wrongLine: 2 });
  expect(goodsLines('661-30363 0')).toEqual({ wrongLine: 1 });
  expect(goodsLines('661-30363 -4')).toEqual({ wrongLine: 1 });
});

test('a scanner’s field is read by its blanks', () => {
  expect(scannedSerials(' kgb0000001\r\nKGB0000002\n\n')).toEqual(['KGB0000001', 'KGB0000002']);
  expect(scannedSerials('')).toEqual([]);
});
