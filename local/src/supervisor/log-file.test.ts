import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { temporaryFolder } from '../testing/temporary-folder.js';
import { LogFile } from './log-file.js';

test('every start has its own file, and the former ones are kept for a while', () => {
  const path = join(temporaryFolder(), 'a.log');
  for (const round of [1, 2, 3, 4]) {
    const log = new LogFile(path);
    log.write(`start ${round}`);
    log.close();
  }
  expect(readFileSync(path, 'utf8')).toBe('start 4\n');
  expect(readFileSync(`${path}.1`, 'utf8')).toBe('start 3\n');
  expect(readFileSync(`${path}.2`, 'utf8')).toBe('start 2\n');
  expect(existsSync(`${path}.3`)).toBe(false);
});

test('a file that has grown large is put aside', () => {
  const path = join(temporaryFolder(), 'a.log');
  const log = new LogFile(path);
  const line = 'x'.repeat(1024 * 1024);
  for (let megabyte = 0; megabyte < 52; megabyte += 1) log.write(line);
  log.close();
  expect(statSync(`${path}.1`).size).toBeGreaterThan(50 * 1024 * 1024);
  expect(statSync(path).size).toBeLessThan(3 * 1024 * 1024);
});
