import { setTimeout as pause } from 'node:timers/promises';

import type { Facilities } from '@platform/kit/service/serve-subgraph.js';

import { runOperations } from './actions/holds/run-operations.js';
import { sweepHolds } from './actions/holds/sweep-holds.js';
import { watchAwaitedCards } from './actions/holds/watch-awaited-cards.js';
import { readHoldPrices } from './db/holds/read-hold-prices.js';
import type { PaymentProvider } from './payment/payment-provider.js';

const pauseMs = 1_000;

/** Does what is due of holds, and asks the payment provider where there is one, again and again until it is ended. */
export function keepHolds({ dataSource, log }: Facilities, provider: PaymentProvider | null): () => Promise<void> {
  const ending = new AbortController();
  const world = { dataSource, now: () => new Date(), prices: readHoldPrices };
  const running = (async () => {
    while (!ending.signal.aborted) {
      await sweepHolds(world).catch((error: unknown) => log.error({ err: error }, 'card holds could not be swept'));
      if (provider !== null) await runOperations({ ...world, provider }).catch((error: unknown) => log.error({ err: error }, 'the payment provider could not be asked'));
      if (provider !== null) await watchAwaitedCards({ ...world, provider }).catch((error: unknown) => log.error({ err: error }, 'awaited cards could not be asked for'));
      await pause(pauseMs, undefined, { signal: ending.signal }).catch(() => undefined);
    }
  })();
  return async () => {
    ending.abort();
    await running;
  };
}
