import { expect, test } from 'vitest';

import { startupFailure } from './startup-failure.js';

test.each([
  ['LOG:  could not bind IPv4 address "127.0.0.1": Address already in use\nFATAL:  could not create any TCP/IP sockets', { kind: 'port-taken' }],
  ['2026 UTC [1] LOG:  starting\n2026 UTC [1] FATAL:  data directory "/x" has wrong ownership.\nHINT: …', { kind: 'refused', reason: 'data directory "/x" has wrong ownership' }],
  ['PANIC:  could not locate a valid checkpoint record', { kind: 'refused', reason: 'could not locate a valid checkpoint record' }],
  ['initdb: error: could not create directory "/x": Permission denied', { kind: 'refused', reason: 'could not create directory "/x": Permission denied' }],
  ['FATAL:  could not write lock file "postmaster.pid": No space left on device', { kind: 'refused', reason: 'the disk is full' }],
  ['spawn /x/postgres EACCES', { kind: 'refused', reason: 'spawn /x/postgres EACCES' }],
  ['', { kind: 'refused', reason: 'it gave no reason' }],
])('what the server wrote before it ended tells why: %j', (output, failure) => {
  expect(startupFailure(output)).toEqual(failure);
});
