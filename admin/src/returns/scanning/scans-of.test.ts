import { expect, test } from 'vitest';

import { scansOf } from './scans-of.js';

test.each([
  ['one scan', '7444640074', ['7444640074']],
  ['what a scanner kept, one in a line', '7444640074\r\n W882300FK22YA \n\n7444640075\n', ['7444640074', 'W882300FK22YA', '7444640075']],
  ['a column or a row of a sheet', '7444640074\t7444640075', ['7444640074', '7444640075']],
  ['a repair with spaces in it', 'G 700 000 001', ['G 700 000 001']],
  ['nothing', ' \n\t ', []],
])('%s', (_, text, scans) => {
  expect(scansOf(text)).toEqual(scans);
});
