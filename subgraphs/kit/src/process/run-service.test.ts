import { EventEmitter } from 'node:events';

import { describe, expect, it } from 'vitest';

import { createLogger } from './logger.js';
import { type HostProcess, type RunningService, runService } from './run-service.js';

interface Run {
  host: EventEmitter;
  /** Exit codes, of which a process has at most one. */
  exits: number[];
  said: string[];
  stops: number;
}

function run(start: () => Promise<RunningService>, stopMsMax = 1_000): Run {
  const state: Run = { host: new EventEmitter(), exits: [], said: [], stops: 0 };
  const host = Object.assign(state.host, {
    exit: (code: number) => void state.exits.push(code),
    stderr: { write: (text: string) => void state.said.push(text) },
  }) as unknown as HostProcess;
  const counted = async (): Promise<RunningService> => {
    const service = await start();
    return {
      stop: () => {
        state.stops += 1;
        return service.stop();
      },
    };
  };
  void runService({ name: 'repairs', log: createLogger('repairs', 'silent'), start: counted, stopMsMax, host });
  return state;
}

const service = (stop: () => Promise<void> = async () => undefined) => async (): Promise<RunningService> => ({ stop });
const later = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

it.each(['SIGTERM', 'SIGINT', 'disconnect'])('%s stops the service once and ends the process with code 0', async (event) => {
  const { host, exits, ...state } = run(service(() => later(20)));
  await later(0);
  host.emit(event);
  if (event === 'disconnect') host.emit('disconnect');
  expect(exits).toEqual([]);
  await expect.poll(() => exits).toEqual([0]);
  expect(state.said).toEqual([]);
});

it('a start that fails is told in one sentence, with code 1', async () => {
  const { exits, said } = run(async () => {
    throw Object.assign(new Error('listen EADDRINUSE: address already in use 127.0.0.1:4000'), { code: 'EADDRINUSE', address: '127.0.0.1', port: 4_000 });
  });
  await expect.poll(() => exits).toEqual([1]);
  expect(said).toEqual(['repairs cannot start: Another process already listens on 127.0.0.1:4000.\n']);
});

it('told to stop while it starts, a service starts, stops and ends with code 0', async () => {
  const state = run(async () => {
    await later(30);
    return { stop: async () => undefined };
  });
  state.host.emit('SIGTERM');
  await expect.poll(() => state.exits).toEqual([0]);
  expect(state.stops).toBe(1);
});

describe('code 1 tells that the end was not as it should be', () => {
  it('when stopping takes too long', async () => {
    const { host, exits } = run(service(() => new Promise(() => undefined)), 30);
    await later(0);
    host.emit('SIGTERM');
    await expect.poll(() => exits).toEqual([1]);
  });

  it('when stopping fails', async () => {
    const { host, exits } = run(service(() => Promise.reject(new Error('stuck'))));
    await later(0);
    host.emit('SIGTERM');
    await expect.poll(() => exits).toEqual([1]);
  });

  it('when somebody is in a hurry', async () => {
    const { host, exits } = run(service(() => later(500)));
    await later(0);
    host.emit('SIGINT');
    host.emit('SIGINT');
    expect(exits).toEqual([1]);
  });

  it.each(['uncaughtException', 'unhandledRejection'])('after an %s, once the service has stopped', async (event) => {
    const state = run(service(() => later(20)));
    await later(0);
    state.host.emit(event, new Error('unforeseen'));
    await expect.poll(() => state.exits).toEqual([1]);
    expect(state.stops).toBe(1);
  });
});
