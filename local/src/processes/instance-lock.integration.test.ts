import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, onTestFinished, test } from 'vitest';

import { runSource, source } from '../testing/source-process.js';
import { temporaryFolder } from '../testing/temporary-folder.js';
import { takeLock } from './instance-lock.js';
import { ownIdentity, processIdentity } from './process-identity.js';

const lockPath = (): string => join(temporaryFolder(), 'lock.json');

test('one process has the lock until it gives it up', async () => {
  const path = lockPath();
  const first = await takeLock(path);
  expect(first.taken).toBe(true);
  expect(await takeLock(path)).toEqual({ taken: false, owner: ownIdentity() });
  if (first.taken) first.lock.release();
  expect(existsSync(path)).toBe(false);
  expect((await takeLock(path)).taken).toBe(true);
});

test('a lock given up once is not taken away from its next owner', async () => {
  const path = lockPath();
  const first = await takeLock(path);
  if (!first.taken) throw new Error('not taken');
  first.lock.release();
  await takeLock(path);
  first.lock.release();
  expect(existsSync(path)).toBe(true);
});

test('the lock of a dead process, or of one whose number was given to another, is taken over with its living children', async () => {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => undefined, 1000)']);
  onTestFinished(() => void child.kill('SIGKILL'));
  const living = processIdentity(child.pid!)!;
  const path = lockPath();
  writeFileSync(path, JSON.stringify({ owner: { pid: process.pid, startedAt: 'long ago' }, children: [living, { pid: child.pid, startedAt: 'long ago' }, 'nonsense'] }));
  expect(await takeLock(path)).toMatchObject({ taken: true, orphans: [living] });
});

test.each(['', '{', 'null', '{"owner":1}', '{"owner":{"pid":"x"}}'])('a lock file that holds %j is nobody’s', async (text) => {
  const path = lockPath();
  writeFileSync(path, text);
  expect((await takeLock(path)).taken).toBe(true);
});

test('of many processes that want it at once, over a dead owner’s, exactly one gets it', async () => {
  const path = lockPath();
  writeFileSync(path, JSON.stringify({ owner: { pid: process.pid, startedAt: 'long ago' }, children: [] }));
  const runs = Array.from({ length: 6 }, () =>
    runSource(`import { takeLock } from ${source('processes/instance-lock')};
      const attempt = await takeLock(${JSON.stringify(path)});
      console.log(attempt.taken ? 'taken' : 'refused');
      process.stdin.resume();
      setTimeout(() => process.exit(), 3000);`),
  );
  const answers = await Promise.all(runs.map(async (run) => (await run.until(/taken|refused/))[0]));
  expect(answers.sort()).toEqual(['refused', 'refused', 'refused', 'refused', 'refused', 'taken']);
  expect(runs.map(({ pid }) => pid)).toContain((JSON.parse(readFileSync(path, 'utf8')) as { owner: { pid: number } }).owner.pid);
  await Promise.all(runs.map(({ ended }) => ended));
});

test('somebody killed on the way to the lock does not block it', async () => {
  const path = lockPath();
  mkdirSync(`${path}.turn`);
  const longAgo = Date.now() / 1000 - 60;
  utimesSync(`${path}.turn`, longAgo, longAgo);
  expect((await takeLock(path)).taken).toBe(true);
});
