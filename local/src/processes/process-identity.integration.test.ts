import { spawn } from 'node:child_process';

import { expect, onTestFinished, test } from 'vitest';

import { eventually } from '../testing/eventually.js';
import { isRunning, ownIdentity, processIdentity } from './process-identity.js';

test('a process is known by its number and the time it started', () => {
  const own = ownIdentity();
  expect(processIdentity(process.pid)).toEqual(own);
  expect(isRunning(own)).toBe(true);
  expect(isRunning({ ...own, startedAt: 'another time' })).toBe(false);
});

test('a process that has ended runs no more', async () => {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => undefined, 1000)']);
  const identity = processIdentity(child.pid!)!;
  expect(isRunning(identity)).toBe(true);
  child.kill('SIGKILL');
  await new Promise((resolve) => child.once('exit', resolve));
  expect(isRunning(identity)).toBe(false);
  expect(processIdentity(child.pid!)).toBeUndefined();
});

test('a dead process that its parent never collects counts as ended', async () => {
  const shell = spawn('/bin/sh', ['-c', 'sleep 0.2 & echo $!; exec sleep 60'], { stdio: ['ignore', 'pipe', 'ignore'] });
  onTestFinished(() => void shell.kill('SIGKILL'));
  const pid = await new Promise<number>((resolve) => shell.stdout.once('data', (data: Buffer) => resolve(Number(data.toString()))));
  await eventually('it counts as ended', () => processIdentity(pid) === undefined);
  // Its number is still taken.
  expect(process.kill(pid, 0)).toBe(true);
});
