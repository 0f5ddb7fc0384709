import { setTimeout as pause } from 'node:timers/promises';

import { v7 as newId } from 'uuid';

import type { Facilities } from '@platform/kit/service/serve-subgraph.js';

import { allocateBackOrders } from './actions/depot/allocate-back-orders.js';

/** Serves those who wait for parts until the function it answers is called; that waits for what is under way. */
export async function keepAllocating({ dataSource, log }: Pick<Facilities, 'dataSource' | 'log'>, { lookEveryMs = 2_000 }: { lookEveryMs?: number } = {}): Promise<() => Promise<void>> {
  const world = { dataSource, now: () => new Date(), newId: () => newId() };
  const ending = new AbortController();
  const running = (async () => {
    while (!ending.signal.aborted) {
      const lines = await allocateBackOrders(world).catch((error: unknown) => {
        log.error({ err: error }, 'back-orders could not be served; the next look tries again');
        return 0;
      });
      if (lines === 0) await pause(lookEveryMs, undefined, { signal: ending.signal }).catch(() => undefined);
    }
  })();
  return async () => {
    ending.abort();
    await running;
  };
}
