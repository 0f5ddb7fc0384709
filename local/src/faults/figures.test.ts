import { expect, it } from 'vitest';

import { figuresTable, isReached } from './figures.js';

it('a figure is reached up to its target, and a table tells which is not', () => {
  const within = { name: 'ready again', value: 2, unit: 's', most: 2 };
  expect([isReached(within), isReached({ ...within, value: 2.01 })]).toEqual([true, false]);
  const table = figuresTable([within, { name: 'duplicate effects', value: 1, most: 0, of: 300 }]);
  expect(table.split('\n').map((line) => line.replaceAll(/ {2,}/g, ' | '))).toEqual([
    'figure | measured | target',
    expect.stringMatching(/^-+/),
    'ready again | 2 s | at most 2 s | reached',
    'duplicate effects | 1 of 300 | 0 | MISSED',
  ]);
});
