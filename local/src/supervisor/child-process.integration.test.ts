import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, onTestFinished, test } from 'vitest';

import { processIdentity } from '../processes/process-identity.js';
import { eventually } from '../testing/eventually.js';
import { runSource, source } from '../testing/source-process.js';
import { temporaryFolder } from '../testing/temporary-folder.js';
import { type RunningChild, startChild } from './child-process.js';

function child(script: string, graceMs?: number): RunningChild {
  const folder = temporaryFolder();
  const entry = join(folder, 'main.cjs');
  writeFileSync(entry, script);
  const spec = { name: 'child', entry, env: { ONLY: 'this' }, readyUrl: '' };
  const running = startChild(spec, { folder, onProblem: () => undefined, ...(graceMs === undefined ? {} : { graceMs }) });
  onTestFinished(() => running.kill());
  return running;
}

const says = (running: RunningChild, text: string) => eventually(`it says ${text}`, () => running.lastLines().includes(text));

test('a process sees its own settings alone', async () => {
  const running = child('console.log(Object.keys(process.env).join())');
  expect(await running.ended).toEqual({ code: 0, signal: null });
  expect(running.lastLines()).toEqual(['ONLY']);
});

test('a process that does not hear is killed when its grace is over, and its children with it', async () => {
  const running = child(
    `const { spawn } = require('node:child_process');
     process.on('SIGTERM', () => console.log('I do not hear'));
     const own = spawn(process.execPath, ['-e', 'setInterval(() => undefined, 1000)'], { stdio: 'ignore' });
     console.log('child ' + own.pid);
     setInterval(() => undefined, 1000);`,
    300,
  );
  await eventually('it has a child', () => running.lastLines().length > 0);
  const grandchild = Number(running.lastLines()[0]!.split(' ')[1]);
  await running.stop();
  expect(await running.ended).toEqual({ code: null, signal: 'SIGKILL' });
  expect(running.lastLines()).toContain('I do not hear');
  await eventually('its child has ended', () => processIdentity(grandchild) === undefined);
});

test('a process that does not end with its supervisor is ended a while later', async () => {
  const folder = temporaryFolder();
  const entry = join(folder, 'main.cjs');
  writeFileSync(entry, `process.on('disconnect', () => undefined); console.log('listening'); setInterval(() => undefined, 1000);`);
  const spec = JSON.stringify({ name: 'child', entry, env: {}, readyUrl: '' });
  const supervisor = runSource(
    `import { startChild } from ${source('supervisor/child-process')};
     const child = startChild(${spec}, { folder: ${JSON.stringify(folder)}, onProblem: () => undefined, orphanMs: 500 });
     setInterval(() => child.lastLines().length > 0 && console.log('child ' + child.pid), 50);`,
  );
  const pid = Number((await supervisor.until(/child (\d+)/))[1]);
  supervisor.child.kill('SIGKILL');
  await supervisor.ended;
  expect(processIdentity(pid)).toBeDefined();
  await eventually('it has ended', () => processIdentity(pid) === undefined);
});

test('what a process wrote just before its end is not lost', async () => {
  const running = child(`for (let line = 1; line <= 100; line += 1) console.log('line ' + line); process.exitCode = 4;`);
  expect(await running.ended).toEqual({ code: 4, signal: null });
  expect(running.lastLines()).toHaveLength(15);
  expect(running.lastLines().at(-1)).toBe('line 100');
});

test('a grandchild that holds the output open does not hide the end of the process', async () => {
  const running = child(
    `const { spawn } = require('node:child_process');
     spawn(process.execPath, ['-e', 'setTimeout(() => undefined, 5000)'], { stdio: 'inherit', detached: false }).unref();
     console.log('ready'); setTimeout(() => process.exit(0), 100);`,
  );
  const beganAt = performance.now();
  await running.ended;
  expect(performance.now() - beganAt).toBeLessThan(4_000);
});

test('stopping a process that has ended already does nothing', async () => {
  const running = child('console.log("short")');
  await says(running, 'short');
  await running.ended;
  await running.stop();
  running.kill();
});
