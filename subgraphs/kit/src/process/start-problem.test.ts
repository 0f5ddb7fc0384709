import { expect, it } from 'vitest';

import { startProblem } from './start-problem.js';

it.each([
  [Object.assign(new Error('x'), { code: 'EADDRINUSE', address: '127.0.0.1', port: 4_000 }), 'Another process already listens on 127.0.0.1:4000.'],
  [Object.assign(new Error('x'), { code: 'EACCES', address: '0.0.0.0', port: 80 }), 'Listening on 0.0.0.0:80 is not permitted.'],
  [Object.assign(new Error('x'), { code: 'EADDRNOTAVAIL', address: '203.0.113.1', port: 80 }), 'This machine has no address 203.0.113.1:80.'],
  [new AggregateError([Object.assign(new Error('x'), { code: 'ECONNREFUSED', address: '127.0.0.1', port: 5_432 })], ''), 'Nothing answers at 127.0.0.1:5432.'],
  [new Error('the console is not built\n  at somewhere'), 'the console is not built.'],
  ['words', 'words.'],
])('%s', (error, sentence) => {
  expect(startProblem(error)).toBe(sentence);
});
