import { v7 as newId } from 'uuid';

import type { Facilities } from '@platform/kit/service/serve-subgraph.js';

import { sweepPlans } from './actions/devices/sweep-plans.js';

const hourMs = 60 * 60 * 1_000;
const clock = { subject: 'clock', name: 'clock', roles: [], tenant: null, scope: 'program' } as const;

/** Looks at the start and every hour which devices' plans the calendar has begun or ended, until the function it answers is called. */
export async function startPlanSweeps({ dataSource, bus, log }: Facilities): Promise<() => Promise<void>> {
  let sweeping = Promise.resolve();
  const sweep = (): void => {
    const context = { viewer: clock, requestId: newId(), dataSource, bus, log, now: () => new Date(), newId: () => newId() };
    sweeping = sweepPlans(context).then(
      (devices) => log.info({ devices }, 'looked for devices whose plans have begun or ended'),
      (error: unknown) => log.error({ err: error }, 'could not look for devices whose plans have begun or ended; the next sweep makes up for it'),
    );
  };
  sweep();
  const timer = setInterval(sweep, hourMs);
  return async () => {
    clearInterval(timer);
    await sweeping;
  };
}
