import { setTimeout as pause } from 'node:timers/promises';

import type { Facilities } from '@platform/kit/service/serve-subgraph.js';

import { announceOpenedAccounts } from './actions/announce-opened-accounts.js';

const pauseMs = 1_000;

/** Tells of opened accounts, again and again, until it is ended. What fails is logged and tried again. */
export function keepAnnouncing({ dataSource, bus, log }: Facilities): () => Promise<void> {
  const ending = new AbortController();
  const running = (async () => {
    while (!ending.signal.aborted) {
      await announceOpenedAccounts({ dataSource, bus, now: () => new Date() }).catch((error: unknown) => log.error({ err: error }, 'opened accounts could not be told of'));
      await pause(pauseMs, undefined, { signal: ending.signal }).catch(() => undefined);
    }
  })();
  return async () => {
    ending.abort();
    await running;
  };
}
