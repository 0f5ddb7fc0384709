import { expect, test } from 'vitest';

import { readPostgresLine, readServiceLine } from './log-line.js';

test.each([
  ['{"level":"info","msg":"started"}', 'stdout', { severity: 'info', text: 'started' }],
  ['{"level":"warn","msg":"slow"}', 'stdout', { severity: 'warning', text: 'slow' }],
  ['{"level":"error","msg":"it failed","err":{"message":"no disk"}}', 'stdout', { severity: 'error', text: 'it failed: no disk' }],
  ['{"level":"fatal","msg":"no disk","err":{"message":"no disk"}}', 'stderr', { severity: 'error', text: 'no disk' }],
  ['{"level":"error","err":{"message":"no disk"}}', 'stdout', { severity: 'error', text: 'no disk' }],
  ['{"level":30,"msg":"another format"}', 'stdout', { severity: 'info', text: '{"level":30,"msg":"another format"}' }],
  ['{"half', 'stdout', { severity: 'info', text: '{"half' }],
  ['TypeError: x is not a function', 'stderr', { severity: 'warning', text: 'TypeError: x is not a function' }],
  ['', 'stderr', { severity: 'info', text: '' }],
] as const)('a line of a service is read for a person: %s on %s', (line, stream, expected) => {
  expect(readServiceLine(line, stream)).toEqual(expected);
});

test.each([
  ['2026-01-01 00:00:00 UTC [7] LOG:  checkpoint starting', 'info', '2026-01-01 00:00:00 UTC [7] LOG:  checkpoint starting'],
  ['2026-01-01 00:00:00 UTC [7] a@b ERROR:  duplicate key value', 'info', '2026-01-01 00:00:00 UTC [7] a@b ERROR:  duplicate key value'],
  ['2026-01-01 00:00:00 UTC [7] WARNING:  worker took too long', 'warning', 'worker took too long'],
  ['2026-01-01 00:00:00 UTC [7] FATAL:  the disk is full', 'error', 'the disk is full'],
] as const)('a line of the database is read for a person: %s', (line, severity, text) => {
  expect(readPostgresLine(line)).toEqual({ severity, text });
});
