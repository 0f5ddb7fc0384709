import { randomUUID } from 'node:crypto';

import { pino } from 'pino';
import { v7 as newId } from 'uuid';

import { Bus } from '@platform/kit/bus/bus.js';
import { createDataSource } from '@platform/kit/database/data-source.js';
import type { ActionContext } from '@platform/kit/graphql/context.js';
import { addDays, type LocalDate } from '@platform/kit/pure/local-date.js';
import { entities, schema } from '@platform/repairs/db/database.js';

import { demonstrationUser } from '../../issuer/demonstration-users.js';

/** The programme manager at work in Repairs & Parts, some days ago. */
export type RepairsContextOf = (daysAgo: number) => ActionContext;

/** Acts in Repairs & Parts as its service would. */
export async function asRepairs<Done>({ adminUrl, today }: { adminUrl: string; today: LocalDate }, work: (contextOf: RepairsContextOf) => Promise<Done>): Promise<Done> {
  const dataSource = await createDataSource({ url: adminUrl, schema, entities, migrations: [], poolSize: 2, role: `${schema}_app` }).initialize();
  const log = pino({ level: 'silent' });
  const bus = await Bus.start({ url: adminUrl, log });
  const { name, roles } = demonstrationUser('program-manager')!;
  const viewer: ActionContext['viewer'] = { subject: 'program-manager', name, roles: [...roles], tenant: null, scope: 'program' };
  try {
    return await work((daysAgo) => ({ dataSource, bus, log, viewer, requestId: randomUUID(), now: () => momentOf(addDays(today, -daysAgo), daysAgo), newId: () => newId() }));
  } finally {
    await bus.stop();
    await dataSource.destroy();
  }
}

/** Of today only the first half hour has passed for certain. */
function momentOf(on: LocalDate, daysAgo: number): Date {
  return new Date(`${on}T${daysAgo === 0 ? '00:30' : '10:40'}:00Z`);
}
