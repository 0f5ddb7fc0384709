import type { Facilities } from '@platform/kit/service/serve-subgraph.js';

import { runNextReevaluation } from './run-reevaluations.js';
import { sweepReviews, type Sweeping } from './sweep-reviews.js';

const pauseMs = 1_000;

/** What was told comes first: a whole programme takes its time. */
async function review(sweeping: Sweeping): Promise<boolean> {
  return (await sweepReviews(sweeping)) > 0 || (await runNextReevaluation(sweeping));
}

/** Sweeps what is due, again and again, until it is ended. A sweep that fails is logged, and the next one tries again. */
export function keepReviewing({ dataSource, bus, log }: Facilities): () => Promise<void> {
  let ended = false;
  let wake = (): void => undefined;
  const now = (): Date => new Date();
  const running = (async () => {
    while (!ended) {
      const isBusy = await review({ dataSource, bus, now }).catch((error: unknown) => {
        log.error({ err: error }, 'a review of due decisions failed');
        return false;
      });
      if (!isBusy && !ended) await new Promise<void>((resolve) => { wake = resolve; setTimeout(resolve, pauseMs); });
    }
  })();
  return async () => {
    ended = true;
    wake();
    await running;
  };
}
