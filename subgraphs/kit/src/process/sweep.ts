import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';

import { busSchema } from '../bus/bus-schema.js';
import { inboxDays } from '../bus/event-order.js';
import { inTransaction } from '../database/session.js';
import { keyDays } from '../idempotency/idempotency-keys.js';

/** Days an applied event stays in its queue, for whoever looks into what happened. */
export const appliedDays = 7;

const batch = 2_000;
const everyMs = 60 * 60 * 1_000;
const actor = { tenant: null, scope: 'program', subject: 'sweep', roles: [], requestId: 'sweep' } as const;

interface Forgotten {
  table: string;
  isOld: string;
}

/** What a subgraph forgets in time; failed and undelivered events are never among it. */
async function forgettable(dataSource: DataSource, schema: string): Promise<Forgotten[]> {
  const own = [
    { table: `${schema}.inbox`, isOld: `received_at < now() - interval '${inboxDays} days'` },
    { table: `${schema}.idempotency_key`, isOld: `created_at < now() - interval '${keyDays} days'` },
  ];
  const there = await dataSource.query<{ table: string }[]>('select name as "table" from unnest($1::text[]) name where to_regclass(name) is not null', [own.map(({ table }) => table)]);
  const applied = { table: `${busSchema}.job`, isOld: `state = 'completed' and completed_on < now() - interval '${appliedDays} days'` };
  return [...own.filter(({ table }) => there.some((known) => known.table === table)), applied];
}

/** Deletes what is old enough, in small batches that hold no lock for long; answers how many rows it was. */
export async function sweep(dataSource: DataSource, schema: string): Promise<number> {
  let swept = 0;
  for (const { table, isOld } of await forgettable(dataSource, schema)) {
    for (let last = batch; last === batch; swept += last) last = await sweepBatch(dataSource, { table, isOld });
  }
  return swept;
}

async function sweepBatch(dataSource: DataSource, { table, isOld }: Forgotten): Promise<number> {
  const statement = `delete from ${table} where ctid = any(array(select ctid from ${table} where ${isOld} limit ${batch}))`;
  const [, rows] = await inTransaction(dataSource, actor, (manager) => manager.query<[unknown, number]>(statement));
  return rows;
}

/** Sweeps once an hour until told to stop. */
export function keepSwept({ dataSource, schema, log }: { dataSource: DataSource; schema: string; log: Logger }): () => void {
  const timer = setInterval(() => {
    sweep(dataSource, schema).then(
      (rows) => rows > 0 && log.info({ rows }, 'old rows were swept away'),
      (error: unknown) => log.error({ err: error }, 'the sweep failed'),
    );
  }, everyMs);
  timer.unref();
  return () => clearInterval(timer);
}
