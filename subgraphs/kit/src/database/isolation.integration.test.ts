import { randomUUID } from 'node:crypto';

import pg from 'pg';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';

import { createTestDatabase, type TestDatabase } from '../testing/test-database.js';
import { createDataSource } from './data-source.js';
import { assertIsolation } from './isolation-check.js';
import { loginRole, prepareDatabase } from './prepare-database.js';
import { type Actor, inTransaction, ReadSession } from './session.js';
import { secureTenantTable } from './tenant-table.js';

const schema = 'kit_probe';
const ours: Actor = { tenant: randomUUID(), scope: 'tenant', subject: 'us', roles: ['PARTNER_ADMIN'], requestId: 'r' };
const theirs: Actor = { ...ours, tenant: randomUUID() };
const staff: Actor = { tenant: null, scope: 'program', subject: 'staff', roles: ['AUDITOR'], requestId: 'r' };
const nobody: Actor = { tenant: null, scope: 'tenant', subject: 'nobody', roles: [], requestId: 'r' };

let database: TestDatabase;
let admin: pg.Client;
let dataSource: Awaited<ReturnType<ReturnType<typeof createDataSource>['initialize']>>;

beforeAll(async () => {
  database = await createTestDatabase();
  await prepareDatabase({ adminUrl: database.adminUrl, stores: [{ schema, migrations: [], subscriptions: [] }], passwords: { [loginRole(schema)]: 'for-tests-only' } });
  admin = new pg.Client({ connectionString: database.adminUrl });
  await admin.connect();
  await admin.query(`set role ${schema}_owner`);
  await admin.query(`create table ${schema}.thing (tenant_id uuid not null, id int not null, primary key (tenant_id, id))`);
  for (const statement of secureTenantTable({ schema, table: 'thing', grants: ['SELECT', 'INSERT', 'UPDATE', 'DELETE'] })) await admin.query(statement);
  dataSource = await createDataSource({ url: database.urlOf(schema), schema, entities: [], migrations: [], poolSize: 4 }).initialize();
});
afterAll(async () => {
  await dataSource.destroy();
  await admin.end();
  await database.drop();
});
beforeEach(async () => {
  for (const actor of [ours, theirs]) {
    await inTransaction(dataSource, actor, async (manager) => {
      await manager.query('delete from thing');
      await manager.query('insert into thing values ($1, 1)', [actor.tenant]);
    });
  }
});

const seenBy = (actor: Actor): Promise<number> => inTransaction(dataSource, actor, async (manager) => Number((await manager.query<{ n: string }[]>('select count(*) n from thing'))[0]!.n));

it('a tenant sees its own rows, staff see all, nobody sees none', async () => {
  expect(await Promise.all([ours, theirs, staff, nobody].map(seenBy))).toEqual([1, 1, 2, 0]);
});

it('a row cannot be written under another tenant, nor by staff who act for nobody', async () => {
  for (const actor of [ours, staff, nobody]) {
    await expect(inTransaction(dataSource, actor, (manager) => manager.query('insert into thing values ($1, 2)', [theirs.tenant]))).rejects.toThrow(/row-level security/);
    const changed = await inTransaction(dataSource, actor, (manager) => manager.query<[unknown, number]>('update thing set id = 9 where tenant_id = $1', [theirs.tenant]));
    expect(changed[1]).toBe(0);
  }
});

it('staff write under the tenant they act for', async () => {
  await inTransaction(dataSource, { ...staff, tenant: theirs.tenant }, (manager) => manager.query('insert into thing values ($1, 2)', [theirs.tenant]));
  expect(await seenBy(theirs)).toBe(2);
});

it('nothing of one request is left on its connection for the next', async () => {
  for (let round = 0; round < 20; round += 1) await seenBy(ours);
  expect(await seenBy(nobody)).toBe(0);
  const rows = await dataSource.query<unknown[]>('select * from thing');
  expect(rows).toEqual([]);
});

it('what throws is rolled back, and the connection serves on', async () => {
  await expect(
    inTransaction(dataSource, ours, async (manager) => {
      await manager.query('insert into thing values ($1, 5)', [ours.tenant]);
      throw new Error('changed my mind');
    }),
  ).rejects.toThrow('changed my mind');
  expect(await seenBy(ours)).toBe(1);
});

it('a read session reads one tenant’s rows in one transaction and cannot write', async () => {
  const reads = new ReadSession(dataSource, ours);
  expect(await Promise.all([reads.query('select id from thing'), reads.query('select id from thing where id = $1', [1])])).toEqual([[{ id: 1 }], [{ id: 1 }]]);
  await expect(reads.query('insert into thing values ($1, 3)', [ours.tenant])).rejects.toThrow(/read-only/);
  await reads.end();
  await expect(reads.query('select 1')).rejects.toThrow(/already been answered/);
});

it('a request that reads nothing costs no connection', async () => {
  const reads = new ReadSession(dataSource, ours);
  await reads.end();
  expect(reads.statements).toBe(0);
});

it('a service does not start on a tenant table that is open, a view that reads as its owner, or a role that stands above', async () => {
  await assertIsolation(dataSource, schema);
  await admin.query(`create table ${schema}.open_thing (tenant_id uuid)`);
  await admin.query(`create view ${schema}.open_view as select 1 as one`);
  await expect(assertIsolation(dataSource, schema)).rejects.toThrow(/open_thing is not closed.*open_view reads as its owner/);
  await admin.query(`drop table ${schema}.open_thing; drop view ${schema}.open_view`);
  await admin.query(`alter table ${schema}.thing no force row level security`);
  await expect(assertIsolation(dataSource, schema)).rejects.toThrow(/thing is not closed/);
  await admin.query(`alter table ${schema}.thing force row level security`);
  const asAdministrator = await createDataSource({ url: database.adminUrl, schema, entities: [], migrations: [] }).initialize();
  await expect(assertIsolation(asAdministrator, schema)).rejects.toThrow(/is a superuser/);
  await asAdministrator.destroy();
});
