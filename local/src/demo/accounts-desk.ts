import { randomUUID } from 'node:crypto';

import { pino } from 'pino';
import type { EntityManager } from 'typeorm';
import { v7 as newId } from 'uuid';

import { entities, schema } from '@platform/accounts/db/database.js';
import { Bus } from '@platform/kit/bus/bus.js';
import type { Event } from '@platform/kit/bus/event.js';
import { createDataSource } from '@platform/kit/database/data-source.js';
import { inTransaction } from '@platform/kit/database/session.js';
import type { ActionContext } from '@platform/kit/graphql/context.js';
import { addDays, type LocalDate } from '@platform/kit/pure/local-date.js';

import { demonstrationUser } from '../issuer/demonstration-users.js';

export type Manager = 'program-manager' | 'second-program-manager';
/** Somebody at work, some days ago. */
export type ContextOf = (user: Manager, daysAgo: number) => ActionContext;

/** Acts in Accounts & Credit as its service would, in the name of the demonstration's managers. */
export async function asAccounts({ adminUrl, today }: { adminUrl: string; today: LocalDate }, work: (contextOf: ContextOf) => Promise<void>): Promise<void> {
  const dataSource = await createDataSource({ url: adminUrl, schema, entities, migrations: [], poolSize: 2, role: `${schema}_app` }).initialize();
  const log = pino({ level: 'silent' });
  const bus = await Bus.start({ url: adminUrl, log });
  try {
    await work((user, daysAgo) => ({ dataSource, bus, log, viewer: viewerOf(user), requestId: randomUUID(), now: () => new Date(`${addDays(today, -daysAgo)}T08:40:00Z`), newId: () => newId() }));
  } finally {
    await bus.stop();
    await dataSource.destroy();
  }
}

function viewerOf(sub: Manager): ActionContext['viewer'] {
  const { name, roles } = demonstrationUser(sub)!;
  return { subject: sub, name, roles: [...roles], tenant: null, scope: 'program' };
}

/** What the demonstration does keeps the rules; what is refused is a mistake of it. */
export function must<Answer extends object>(answer: Answer): Exclude<Answer, { refused: unknown }> {
  if ('refused' in answer) throw new Error(`The demonstration’s accounts do not follow the rules: ${JSON.stringify(answer)}`);
  return answer as Exclude<Answer, { refused: unknown }>;
}

export interface Told<Payload extends object> {
  tenant: string;
  /** RFC 3339 instant. */
  at: string;
  payload: Payload;
  apply: (event: Event<Payload>, manager: EntityManager) => Promise<void>;
}

/** Has Accounts & Credit apply an event as the bus would deliver it. */
export async function tellAccounts<Payload extends object>({ dataSource, requestId }: ActionContext, { tenant, at, payload, apply }: Told<Payload>): Promise<void> {
  const event: Event<Payload> = { id: randomUUID(), type: 'demonstration', version: 1, tenant, aggregate: { type: 'Demonstration', id: tenant, sequence: 1 }, occurredAt: at, causation: requestId, correlation: requestId, traceparent: null, payload };
  await inTransaction(dataSource, { tenant, scope: 'tenant', subject: 'bus:accounts', roles: [], requestId }, (manager) => apply(event, manager));
}
