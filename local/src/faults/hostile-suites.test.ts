import { expect, it } from 'vitest';

import { figuresTold } from './hostile-suites.js';

const lines = `stdout | somewhere
graphql-cop: 1 of 13 found
fuzz: 600 inputs, seed 12, 2 bad, p99 80 ms, -3.2 MB more held
card numbers: 1000 sent into 321 places, 0 let in, 1 in 200 columns, 2 in 4000 lines of the logs
`;

it('the suites’ own lines are read, and one that is missing is no zero', () => {
  expect(figuresTold(lines).map(({ name, value, of }) => [name, value, of])).toEqual([
    ['graphql-cop checks found', 1, 13],
    ['hostile inputs answered badly', 2, 600],
    ['memory grown by them', 0, undefined],
    ['card numbers let in or kept', 3, 1000],
  ]);
  expect(() => figuresTold(lines.replace('fuzz', 'fizz'))).toThrow('do not tell');
});
