import { expect, test } from 'vitest';

import { readKeptHead } from './kept-head.js';

const [ours, theirs] = ['01980000-0000-7000-8000-000000000001', '01980000-0000-7000-8000-000000000002'];
const hash = (digit: string): string => digit.repeat(64);
const logged = (tenantId: string, number: number): string => JSON.stringify({ level: 'info', head: { tenantId, number, sha256: hash('a'), lastSequence: '70' }, msg: 'the audit trail has a new head' });

test.each<[string, string]>([
  ['a line of the log', logged(ours, 3)],
  ['a log, of which the latest head of the trail counts', ['not json', logged(ours, 1), logged(theirs, 9), logged(ours, 3)].join('\n')],
  ['an answer of the API', JSON.stringify({ data: { auditTrailHeads: { nodes: [{ organizationId: theirs, block: 4, sha256: hash('b') }, { organizationId: ours, block: 3, sha256: hash('A') }] } } }, null, 2)],
  ['the words of the console', `Head: block 3, ${hash('a')}`],
  ['block and hash', `3 ${hash('A')}`],
])('a kept head is read from %s', (_what, text) => {
  expect(readKeptHead(text, ours)).toEqual({ block: 3, sha256: hash('a') });
});

test('a head of another trail, and what tells none, are told apart', () => {
  expect(readKeptHead(logged(theirs, 3), ours)).toBe('other');
  for (const text of ['', 'block 3', hash('a'), `3 ${hash('a')}0`, '{"block":3,"sha256":"abc"}']) expect(readKeptHead(text, ours)).toBe('unread');
});
