import { expect, it } from 'vitest';

import { partQualityReasons } from './part-quality.js';

it.each([
  [true, 'PASSED', []],
  [true, 'FAILED', ['PART_NOT_TESTED']],
  [true, 'NOT_TESTED', ['PART_NOT_TESTED']],
  [false, 'PASSED', ['PART_NOT_GENUINE']],
  [false, 'NOT_TESTED', ['PART_NOT_GENUINE', 'PART_NOT_TESTED']],
] as const)('ERS-40, ERS-41: a part that is genuine %s and tested %s is held back for %j', (genuine, functionalTest, reasons) => {
  expect(partQualityReasons({ genuine, functionalTest })).toEqual(reasons);
});
