import { setTimeout as pause } from 'node:timers/promises';

import type { Facilities } from '@platform/kit/service/serve-subgraph.js';
import { v7 as newId } from 'uuid';

import { type Sweeper, watchReturns } from './actions/returns/deadlines/watch-returns.js';

const everyMs = 60_000;

/** Looks every minute at the returns whose due date asks for something, until the function it answers is called; that waits for those under way. */
export function startReturnDeadlines(facilities: Facilities): Promise<() => Promise<void>> {
  const world: Sweeper = { ...facilities, now: () => new Date(), newId: () => newId() };
  const ending = new AbortController();
  const running = watch(world, ending.signal);
  return Promise.resolve(async () => {
    ending.abort();
    await running;
  });
}

async function watch(world: Sweeper, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    let watched = 0;
    try {
      watched = await watchReturns(world);
    } catch (error) {
      world.log.error({ err: error }, 'the watch over returns stumbled; the next one makes up for it');
    }
    // Where there were some, there may be more.
    if (watched === 0) await pause(everyMs, undefined, { signal }).catch(() => undefined);
  }
}
