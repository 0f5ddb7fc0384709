import { v7 as newId } from 'uuid';

import type { ActionContext } from '@platform/kit/graphql/context.js';
import type { Facilities } from '@platform/kit/service/serve-subgraph.js';

import { publishFirstCounts } from './actions/publishing/publish-first-counts.js';
import { publishExpiries } from './actions/renewals/publish-expiries.js';
import { settleReminders } from './actions/renewals/settle-reminders.js';
import { today } from './actions/today.js';

const hourMs = 60 * 60 * 1_000;
const clock = { subject: 'clock', name: 'clock', roles: [], tenant: null, scope: 'program' } as const;

/** Looks at the start and every hour whether certifications ran out or are to be renewed, and who has no technician, until the function it answers is called. */
export async function startExpirySweeps({ dataSource, bus, log }: Facilities): Promise<() => Promise<void>> {
  let sweeping = Promise.resolve();
  const sweep = (): void => {
    const context = { viewer: clock, requestId: newId(), dataSource, bus, log, now: () => new Date(), newId: () => newId() };
    sweeping = lookAround(context).then(
      (found) => log.info(found, 'looked for certifications that ran out or soon will'),
      (error: unknown) => log.error({ err: error }, 'could not look for certifications that ran out or soon will; the next sweep makes up for it'),
    );
  };
  sweep();
  const timer = setInterval(sweep, hourMs);
  return async () => {
    clearInterval(timer);
    await sweeping;
  };
}

async function lookAround(context: ActionContext): Promise<{ organizations: number; reminders: number; withoutTechnicians: number }> {
  return { withoutTechnicians: await publishFirstCounts(context, today(context)), organizations: await publishExpiries(context, today(context)), reminders: await settleReminders(context, today(context)) };
}
