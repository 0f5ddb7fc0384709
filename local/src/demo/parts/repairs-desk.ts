import { randomUUID } from 'node:crypto';

import { pino } from 'pino';
import { v7 as newId } from 'uuid';

import { createDataSource } from '@platform/kit/database/data-source.js';
import { inTransaction } from '@platform/kit/database/session.js';
import type { Event } from '@platform/kit/bus/event.js';
import type { ActionContext } from '@platform/kit/graphql/context.js';
import { addDays, type LocalDate } from '@platform/kit/pure/local-date.js';
import { entities, schema } from '@platform/repairs/db/database.js';

import { demonstrationUser, demonstrationUsers } from '../../issuer/demonstration-users.js';

/** Somebody of the partner, or of the depot, some days ago at some hour. */
export interface RepairsDesk {
  asPartner(organizationId: string, at: { daysAgo: number; hour?: number }): ActionContext;
  asDepot(at: { daysAgo: number; hour?: number }): ActionContext;
  /** The other manager, who approves what the first proposes. */
  asSecondManager(at: { daysAgo: number; hour?: number }): ActionContext;
  /** Lets Repairs & Parts hear an event, as the bus would deliver it. */
  tell<Payload extends object>(organizationId: string, at: Date, { payload, apply }: { payload: Payload; apply: (event: Event<Payload>, manager: never) => Promise<void> }): Promise<void>;
}

/** The administrator who signs in for the organisation; for those that nobody signs in for, the one of the first partner. */
function administratorOf(organizationId: string): ActionContext['viewer'] {
  const { sub, name } = demonstrationUsers.find(({ tenant, roles }) => tenant === organizationId && roles.includes('PARTNER_ADMIN')) ?? demonstrationUser('partner-admin')!;
  return { subject: sub, name, roles: ['PARTNER_ADMIN'], tenant: organizationId, scope: 'tenant' };
}

/** Whatever happened weeks ago was told and heard weeks ago: it is not told anew when the platform starts. */
const toldAlready = { publish: () => Promise.resolve() } as unknown as ActionContext['bus'];

/** Acts in Repairs & Parts as its service would. */
export async function asRepairs<Done>({ adminUrl, today }: { adminUrl: string; today: LocalDate }, work: (desk: RepairsDesk) => Promise<Done>): Promise<Done> {
  const dataSource = await createDataSource({ url: adminUrl, schema, entities, migrations: [], poolSize: 2, role: `${schema}_app` }).initialize();
  const log = pino({ level: 'silent' });
  const contextOf = (viewer: ActionContext['viewer'], { daysAgo, hour = 9 }: { daysAgo: number; hour?: number }): ActionContext => ({
    ...{ dataSource, bus: toldAlready, log, viewer, requestId: randomUUID(), newId: () => newId() },
    now: () => new Date(`${addDays(today, -daysAgo)}T${String(hour).padStart(2, '0')}:20:00Z`),
  });
  const asManager = (user: string, at: { daysAgo: number; hour?: number }): ActionContext => contextOf({ subject: user, name: demonstrationUser(user)!.name, roles: ['PROGRAM_MANAGER'], tenant: null, scope: 'program' }, at);
  try {
    return await work({
      asPartner: (organizationId, at) => contextOf(administratorOf(organizationId), at),
      asDepot: (at) => asManager('program-manager', at),
      asSecondManager: (at) => asManager('second-program-manager', at),
      tell: async (tenant, at, { payload, apply }) => {
        const requestId = randomUUID();
        const event = { id: newId(), type: 'told', version: 1, tenant, aggregate: { type: 'PartOrder', id: tenant, sequence: 1 }, occurredAt: at.toISOString(), causation: requestId, correlation: requestId, traceparent: null, payload };
        await inTransaction(dataSource, { tenant, scope: 'tenant', subject: 'bus:repairs', roles: [], requestId }, (transaction) => apply(event, transaction as never));
      },
    });
  } finally {
    await dataSource.destroy();
  }
}
