import type { Facilities } from '@platform/kit/service/serve-subgraph.js';

import { sweepReviews } from './sweep-reviews.js';

const pauseMs = 1_000;

/** Sweeps what is due, again and again, until it is ended. A sweep that fails is logged, and the next one tries again. */
export function keepReviewing({ dataSource, bus, log }: Facilities): () => Promise<void> {
  let ended = false;
  let wake = (): void => undefined;
  const now = (): Date => new Date();
  const running = (async () => {
    while (!ended) {
      const looked = await sweepReviews({ dataSource, bus, now }).catch((error: unknown) => {
        log.error({ err: error }, 'a sweep of due decisions failed');
        return 0;
      });
      if (looked === 0 && !ended) await new Promise<void>((resolve) => { wake = resolve; setTimeout(resolve, pauseMs); });
    }
  })();
  return async () => {
    ended = true;
    wake();
    await running;
  };
}
