import { v7 as newId } from 'uuid';

import type { Facilities } from '@platform/kit/service/serve-subgraph.js';

import { publishExpiries } from './actions/publish-expiries.js';
import { today } from './actions/today.js';

const hourMs = 60 * 60 * 1_000;
const clock = { subject: 'clock', name: 'clock', roles: [], tenant: null, scope: 'program' } as const;

/** Looks at the start and every hour whether certifications ran out, until the function it answers is called. */
export async function startExpirySweeps({ dataSource, bus, log }: Facilities): Promise<() => Promise<void>> {
  let sweeping = Promise.resolve();
  const sweep = (): void => {
    const context = { viewer: clock, requestId: newId(), dataSource, bus, log, now: () => new Date(), newId: () => newId() };
    sweeping = publishExpiries(context, today(context)).then(
      (organizations) => log.info({ organizations }, 'looked for certifications that ran out'),
      (error: unknown) => log.error({ err: error }, 'could not look for certifications that ran out; the next sweep makes up for it'),
    );
  };
  sweep();
  const timer = setInterval(sweep, hourMs);
  return async () => {
    clearInterval(timer);
    await sweeping;
  };
}
