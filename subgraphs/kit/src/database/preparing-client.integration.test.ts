import { randomUUID } from 'node:crypto';

import pg from 'pg';
import type { DataSource } from 'typeorm';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { createTestDatabase, type TestDatabase } from '../testing/test-database.js';
import { createDataSource } from './data-source.js';
import { loginRole, prepareDatabase } from './prepare-database.js';
import { type Actor, inTransaction, ReadSession } from './session.js';
import { secureTenantTable } from './tenant-table.js';

const schema = 'kit_prepared';
const ours: Actor = { tenant: randomUUID(), scope: 'tenant', subject: 'us', roles: ['PARTNER_ADMIN'], requestId: 'r' };
const theirs: Actor = { ...ours, tenant: randomUUID() };
const staff: Actor = { ...ours, tenant: null, scope: 'program' };

let database: TestDatabase;
let admin: pg.Client;
let dataSource: DataSource;

beforeAll(async () => {
  database = await createTestDatabase();
  await prepareDatabase({ adminUrl: database.adminUrl, stores: [{ schema, migrations: [], subscriptions: [] }], passwords: { [loginRole(schema)]: 'for-tests-only' } });
  admin = new pg.Client({ connectionString: database.adminUrl });
  await admin.connect();
  await admin.query(`set role ${schema}_owner`);
  await admin.query(`create table ${schema}.thing (tenant_id uuid not null, id int not null, primary key (tenant_id, id))`);
  for (const statement of secureTenantTable({ schema, table: 'thing', grants: ['SELECT', 'INSERT'] })) await admin.query(statement);
  // One connection, so that everybody asks over the one that prepared.
  dataSource = await createDataSource({ url: database.urlOf(schema), schema, entities: [], migrations: [], poolSize: 1 }).initialize();
  for (const actor of [ours, theirs]) await inTransaction(dataSource, actor, (manager) => manager.query('insert into thing select $1::uuid, n from generate_series(1, $2::int) n', [actor.tenant, actor === ours ? 3 : 5]));
});
afterAll(async () => {
  await dataSource.destroy();
  await admin.end();
  await database.drop();
});

async function seenBy(actor: Actor, text: string): Promise<number> {
  const reads = new ReadSession(dataSource, actor);
  try {
    return Number((await reads.query<{ n: string }>(text, [0]))[0]!.n);
  } finally {
    await reads.end();
  }
}

const prepared = async (text: string): Promise<number> => (await dataSource.query<unknown[]>('select name from pg_prepared_statements where statement = $1', [text])).length;

it('what is asked again and again is prepared, and each sees only its own by it', async () => {
  const text = 'select count(*) as n from thing where id > $1';
  expect(await seenBy(ours, text)).toBe(3);
  expect(await prepared(text)).toBe(0);
  for (let round = 0; round < 12; round += 1) expect([await seenBy(ours, text), await seenBy(theirs, text), await seenBy(staff, text)]).toEqual([3, 5, 8]);
  expect(await prepared(text)).toBe(1);
});

it('a statement that is refused, prepared or not, leaves the connection usable', async () => {
  const insert = 'insert into thing values ($1, $2)';
  for (let round = 0; round < 8; round += 1) await expect(inTransaction(dataSource, ours, (manager) => manager.query(insert, [ours.tenant, 1]))).rejects.toThrow(/duplicate key/);
  await inTransaction(dataSource, theirs, (manager) => manager.query(insert, [theirs.tenant, 100]));
  expect(await seenBy(theirs, 'select count(*) as n from thing where id >= $1')).toBe(6);
});

it('in a transaction that has failed already, preparing fails and is done by the next one', async () => {
  const text = 'select count(*) as n from thing where id <> $1';
  for (let round = 0; round < 6; round += 1) {
    const failing = inTransaction(dataSource, ours, async (manager) => {
      await manager.query('select 1 / $1::int', [0]).catch(() => undefined);
      return manager.query(text, [0]);
    });
    await expect(failing).rejects.toThrow(/aborted/);
  }
  expect(await seenBy(ours, text)).toBe(3);
  expect(await prepared(text)).toBe(1);
});

it('a table that gains a column meanwhile is read on', async () => {
  const text = 'select count(*) as n, max(id) as last from thing where id > $1';
  for (let round = 0; round < 8; round += 1) await seenBy(ours, text);
  await admin.query(`alter table ${schema}.thing add column note text`);
  expect(await seenBy(ours, text)).toBe(3);
});

it('what a transaction allows its statements is waited for, and no longer once it has ended', async () => {
  const sleep = async (seconds: number, allowed: string | null): Promise<void> => {
    await inTransaction(dataSource, ours, async (manager) => {
      if (allowed !== null) await manager.query(`set local statement_timeout = '${allowed}'`);
      await manager.query('select pg_sleep($1)', [seconds]);
    });
  };
  await expect(sleep(4.3, '30s')).resolves.toBeUndefined();
  await expect(sleep(3.3, null)).rejects.toThrow(/statement timeout/);
}, 30_000);
