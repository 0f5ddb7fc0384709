import { expect, test } from 'vitest';

import { startArguments } from './command-line.js';
import { Refusal } from './refusal.js';

test('without options everything is loaded and nothing is thrown away', () => {
  expect(startArguments([])).toEqual({ help: false, fresh: false, demo: 'full' });
});

test('options are read in any order', () => {
  expect(startArguments(['--demo', 'small', '--fresh'])).toEqual({ help: false, fresh: true, demo: 'small' });
  expect(startArguments(['--demo=none', '--help'])).toEqual({ help: true, fresh: false, demo: 'none' });
});

test.each([
  [['--demo'], /^Option '--demo <value>' argument missing; "npm start -- --help" lists the options\.$/],
  [['--demo', 'huge'], /^--demo takes none, small, full; not "huge"\.$/],
  [['--fresh=1'], /; "npm start -- --help" lists the options\.$/],
  [['-x'], /^Unknown option '-x'; "npm start -- --help" lists the options\.$/],
  [['fresh'], /^Unexpected argument 'fresh'.*; "npm start -- --help" lists the options\.$/],
])('%j is refused in one sentence', (args, sentence) => {
  expect(() => startArguments(args)).toThrow(Refusal);
  expect(() => startArguments(args)).toThrow(sentence);
});
