import { expect, it } from 'vitest';

import { readPartNumber } from './part-number.js';

it.each([
  ['661-21988', '661-21988'],
  ['xd368z/a', 'XD368Z/A'],
  ['XGWL2Z/A', 'XGWL2Z/A'],
  ['ACSH08', 'ACSH08'],
  ['011-0663', '011-0663'],
  ['59T', '59T'],
])('the part number %s is taken', (text, partNumber) => {
  expect(readPartNumber(text)).toBe(partNumber);
});

it.each(['', '59', '-661-21988', '661 21988', '661_21988', '661-2198812345678901'])('%j is refused as a part number', (text) => {
  expect(readPartNumber(text)).toBeNull();
});
