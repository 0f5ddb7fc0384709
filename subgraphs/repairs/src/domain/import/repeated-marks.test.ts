import { expect, it } from 'vitest';

import { markOf, Marks } from './repeated-marks.js';

it('of a hundred thousand identifiers that follow each other no two have the same mark', () => {
  const marks = new Marks();
  for (let number = 0; number < 100_000; number += 1) marks.add(markOf(`G${String(number).padStart(9, '0')}`));
  expect(marks.repeated()).toEqual(new Set());
});

it('what was added twice or more is told once', () => {
  const marks = new Marks();
  for (const identifier of ['G1', 'G2', 'G1', 'G3', 'G1', 'G3']) marks.add(markOf(identifier));
  expect(marks.repeated()).toEqual(new Set([markOf('G1'), markOf('G3')]));
});
