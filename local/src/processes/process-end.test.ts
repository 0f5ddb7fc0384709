import { expect, test } from 'vitest';

import { endBySignals, endInWords, type ProcessEnd } from './process-end.js';

const steps = [
  { signal: 'SIGTERM', patienceMs: 20 },
  { signal: 'SIGKILL', patienceMs: 1_000 },
] as const;

test('one signal is enough for a process that listens', async () => {
  const sent: string[] = [];
  let end!: (value: ProcessEnd) => void;
  const ended = new Promise<ProcessEnd>((resolve) => (end = resolve));
  const answer = await endBySignals(ended, (signal) => (sent.push(signal), end({ code: 0, signal: null })), steps);
  expect(sent).toEqual(['SIGTERM']);
  expect(answer).toEqual({ code: 0, signal: null });
});

test('a process that does not listen gets the next signal when patience ends', async () => {
  const sent: string[] = [];
  let end!: (value: ProcessEnd) => void;
  const ended = new Promise<ProcessEnd>((resolve) => (end = resolve));
  const send = (signal: NodeJS.Signals): void => {
    sent.push(signal);
    if (signal === 'SIGKILL') end({ code: null, signal });
  };
  expect(await endBySignals(ended, send, steps)).toEqual({ code: null, signal: 'SIGKILL' });
  expect(sent).toEqual(['SIGTERM', 'SIGKILL']);
});

test('an end is told by its code or its signal', () => {
  expect(endInWords({ code: 3, signal: null })).toBe('exit code 3');
  expect(endInWords({ code: null, signal: 'SIGKILL' })).toBe('signal SIGKILL');
  expect(endInWords({ code: null, signal: null })).toBe('exit code unknown');
});
