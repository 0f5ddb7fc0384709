import { expect, test } from 'vitest';

import { boxesOf } from './boxes-of.js';
import { measureOf } from './measure-of.js';

test.each([
  ['40', 40],
  [' 2,5 ', 2.5],
  ['2.5', 2.5],
  ['0', null],
  ['-1', null],
  ['', null],
  ['a', null],
  ['1,2,3', null],
])('the measure %j is read as %s', (text, measure) => {
  expect(measureOf(text)).toBe(measure);
});

test('boxes are told once each, in their order', () => {
  expect(boxesOf([{ boxNumber: 2 }, { boxNumber: null }, { boxNumber: 1 }, { boxNumber: 2 }])).toEqual([0, 1, 2]);
});
