import { expect, test } from 'vitest';

import { code128 } from './barcode.js';

test.each(['7000000042', '7444640074', 'BR00000001'])('IDS-05: the Code 128 of %s has eleven modules to a sign and ends with the thirteen of the stop sign', (text) => {
  const widths = code128(text);
  const modules = widths.reduce((sum, width) => sum + width, 0);
  expect((modules - 13) % 11).toBe(0);
  expect(widths.length % 2).toBe(1);
  expect(Math.max(...widths)).toBeLessThanOrEqual(4);
  expect(widths.slice(-7)).toEqual([2, 3, 3, 1, 1, 1, 2]);
});
