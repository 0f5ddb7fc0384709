import { randomUUID } from 'node:crypto';

import pg from 'pg';
import { PgBoss } from 'pg-boss';
import { pino } from 'pino';
import type { DataSource, EntityManager } from 'typeorm';
import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';

import { createDataSource } from '../database/data-source.js';
import { loginRole, prepareDatabase } from '../database/prepare-database.js';
import { secureTenantTable } from '../database/tenant-table.js';
import { inTransaction } from '../database/session.js';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.js';
import { backfill } from './backfill.js';
import { Bus } from './bus.js';
import { busSchema } from './bus-schema.js';
import { createEventOrder } from './event-order.js';
import { createInbox } from './inbox.js';
import { anId, payloadOf } from './payload-check.js';
import type { Snapshot, Told } from './snapshot.js';
import { queueName, type Subscription } from './subscription.js';

const schema = 'backfill_probe';
const [type, fact] = ['thing.changed', 'thing.used'];

let database: TestDatabase;
let admin: pg.Client;
let dataSource: DataSource;
let publisher: Bus;
let consumers: Bus[] = [];
let applied: { id: string; sequence: number }[] = [];

beforeAll(async () => {
  database = await createTestDatabase();
  const subscriptions = ['late', 'behind', 'other', 'lost'].flatMap((consumer) => [{ consumer, type }, { consumer, type: fact }]);
  await prepareDatabase({ adminUrl: database.adminUrl, stores: [{ schema, migrations: [], subscriptions }], passwords: { [loginRole(schema)]: 'for-tests-only' } });
  admin = new pg.Client({ connectionString: database.adminUrl });
  await admin.connect();
  await admin.query(`set role ${schema}_owner; set search_path = ${schema}`);
  for (const statement of [...createInbox(schema), ...createEventOrder(schema), 'create table thing (tenant_id uuid not null, id uuid not null, version int not null, primary key (tenant_id, id))', ...secureTenantTable({ schema, table: 'thing' })]) await admin.query(statement);
  await admin.query('reset role');
  const url = database.urlOf(schema);
  dataSource = await createDataSource({ url, schema, entities: [], migrations: [], poolSize: 5 }).initialize();
  publisher = await Bus.start({ url, log: pino({ level: 'silent' }) });
});
afterAll(async () => {
  for (const bus of [publisher, ...consumers]) await bus.stop();
  await dataSource.destroy();
  await admin.end();
  await database.drop();
});
beforeEach(async () => {
  for (const bus of consumers) await bus.stop();
  consumers = [];
  applied = [];
  await admin.query(`delete from ${schema}.thing; delete from ${schema}.inbox; delete from ${schema}.event_position; delete from bus.job`);
});

const told = (thing: { tenantId: string; id: string; version: number }): Pick<Told, 'tenant' | 'aggregate' | 'payload'> => ({ tenant: thing.tenantId, aggregate: { type: 'Thing', id: thing.id, sequence: thing.version }, payload: { thingId: thing.id } });

const snapshot: Snapshot = {
  type,
  read: async (manager, { after, limit }) => {
    const rows = await manager.query<{ tenantId: string; id: string; version: number }[]>('select tenant_id as "tenantId", id, version from thing where $1::uuid is null or id > $1 order by id limit $2', [after, limit]);
    return rows.map((row) => ({ key: row.id, occurredAt: new Date(), ...told(row) }));
  },
};

/** Things that exist and were told when nobody listened yet. */
async function things(count: number): Promise<{ tenantId: string; id: string }[]> {
  const made = Array.from({ length: count }, () => ({ tenantId: randomUUID(), id: randomUUID() }));
  await admin.query(`insert into ${schema}.thing select tenant_id, id, 1 from unnest($1::uuid[], $2::uuid[]) as t (tenant_id, id)`, [made.map(({ tenantId }) => tenantId), made.map(({ id }) => id)]);
  return made;
}

async function change({ tenantId, id }: { tenantId: string; id: string }): Promise<void> {
  await inTransaction(dataSource, { tenant: tenantId, scope: 'tenant', subject: 'test', roles: [], requestId: 'r' }, async (manager: EntityManager) => {
    const [[row]] = await manager.query<[{ version: number }[], number]>('update thing set version = version + 1 where id = $1 returning version', [id]);
    await publisher.publish(manager, { id: newId(), type, version: 1, occurredAt: new Date().toISOString(), causation: 'r', ...told({ tenantId, id, version: row!.version }) });
  });
}

async function listen(consumer: string, listening = type): Promise<void> {
  const bus = await Bus.start({ url: database.urlOf(schema), log: pino({ level: 'silent' }) });
  consumers.push(bus);
  const subscription: Subscription = {
    ...{ consumer, type: listening, order: listening === type ? 'latest' : 'each', payload: payloadOf({ thingId: anId }) },
    apply: async ({ aggregate: { id, sequence } }) => {
      applied.push({ id, sequence });
    },
  };
  await bus.subscribe(dataSource, subscription);
}

const waiting = async (consumer: string): Promise<number> => (await admin.query<{ n: number }>(`select count(*)::int as n from bus.job where name like $1 and state not in ('completed')`, [`${consumer}.%`])).rows[0]!.n;
const arrivedAt = (consumer: string): Promise<void> => vi.waitFor(async () => expect(await waiting(consumer)).toBe(0), { timeout: 60_000, interval: 100 });

it('a consumer that begins late has the current state of everything, each thing forwards only, while changes go on', { timeout: 120_000 }, async () => {
  const all = await things(60);
  const pages: number[] = [];
  const filling = backfill({ dataSource, bus: publisher, snapshot, consumer: 'late', isAgain: false, pageSize: 7, onPage: (sent) => pages.push(sent) });
  for (const thing of all.filter((_, index) => index % 2 === 0)) await change(thing);
  expect(await filling).toBe(60);
  await listen('late');
  for (const thing of all.filter((_, index) => index % 3 === 0)) await change(thing);
  await arrivedAt('late');
  const { rows } = await admin.query<{ id: string; version: number }>(`select id, version from ${schema}.thing`);
  const last = new Map(applied.map(({ id, sequence }) => [id, sequence]));
  expect(last).toEqual(new Map(rows.map(({ id, version }) => [id, version])));
  for (const { id } of all) {
    const sequences = applied.filter((each) => each.id === id).map(({ sequence }) => sequence);
    expect(sequences).toEqual([...new Set(sequences)].sort((a, b) => a - b));
  }
  expect(pages).toHaveLength(9);
  expect(pages.at(-1)).toBe(60);
});

it('it goes to that consumer alone, and one that breaks off goes on where it was', async () => {
  await things(10);
  let calls = 0;
  const breaking: Snapshot = { ...snapshot, read: (manager, page) => ((calls += 1) === 3 ? Promise.reject(new Error('cut off')) : snapshot.read(manager, page)) };
  await expect(backfill({ dataSource, bus: publisher, snapshot: breaking, consumer: 'late', isAgain: false, pageSize: 4 })).rejects.toThrow('cut off');
  expect(await waiting('late')).toBe(8);
  expect(await backfill({ dataSource, bus: publisher, snapshot, consumer: 'late', isAgain: false, pageSize: 4 })).toBe(10);
  expect([await waiting('late'), await waiting('other')]).toEqual([10, 0]);
});

it('what a consumer has had is not applied again, unless it is told that it may have lost it', { timeout: 60_000 }, async () => {
  const [thing] = await things(1);
  await change(thing!);
  await listen('lost');
  await arrivedAt('lost');
  for (const isAgain of [false, true]) {
    await backfill({ dataSource, bus: publisher, snapshot, consumer: 'lost', isAgain });
    await arrivedAt('lost');
  }
  expect(applied.map(({ sequence }) => sequence)).toEqual([2, 2]);
});

it('a consumer that was down for a month gets everything that was kept for it, facts in their order and each once', { timeout: 120_000 }, async () => {
  const [thing] = await things(1);
  const { tenantId: tenant, id } = thing!;
  for (let sequence = 1; sequence <= 30; sequence += 1) {
    await inTransaction(dataSource, { tenant, scope: 'tenant', subject: 'test', roles: [], requestId: 'r' }, (manager) =>
      publisher.publish(manager, { id: newId(), type: fact, version: 1, tenant, aggregate: { type: 'Thing', id, sequence }, occurredAt: new Date().toISOString(), causation: 'r', payload: { thingId: id } }));
  }
  // Everything pg-boss measures by is a month older; then its maintenance runs, as it does every few seconds.
  await admin.query(`update bus.job set created_on = created_on - interval '31 days', start_after = start_after - interval '31 days', keep_until = keep_until - interval '31 days' where name like 'behind.%'`);
  await admin.query('update bus.queue set maintain_on = null, monitor_on = null');
  const boss = new PgBoss({ connectionString: database.adminUrl, schema: busSchema, max: 1, migrate: false, createSchema: false, supervise: false, schedule: false });
  await boss.start();
  // As it would be under pg-boss's own terms, two weeks: the same maintenance takes it.
  await admin.query(`update bus.job set keep_until = now() - interval '17 days' where name like 'other.%'`);
  for (const consumer of ['behind', 'other']) await boss.supervise(queueName({ consumer, type: fact }));
  expect([await waiting('behind'), await waiting('other')]).toEqual([30, 0]);
  await boss.stop({ graceful: false });
  await listen('behind', fact);
  await arrivedAt('behind');
  expect(applied.map(({ sequence }) => sequence)).toEqual(Array.from({ length: 30 }, (_, index) => index + 1));
});
