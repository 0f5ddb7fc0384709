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

it('a service whose database keeps tenants apart starts', async () => {
  await assertIsolation(dataSource, schema);
});

const secured = (table: string): string => secureTenantTable({ schema, table }).join(';');
const partitioned = `create table ${schema}.parted (tenant_id uuid not null, id int not null, primary key (tenant_id, id)) partition by range (id);
  ${secured('parted')}; create table ${schema}.parted_1 partition of ${schema}.parted for values from (0) to (9)`;

it.each<[what: string, violation: string, problem: RegExp, mend: string]>([
  ['a tenant table without row-level security', `create table ${schema}.open_thing (tenant_id uuid primary key)`, /table kit_probe.open_thing is not closed/, 'drop table open_thing'],
  ['row-level security that its owner steps over', `alter table ${schema}.thing no force row level security`, /table kit_probe.thing is not closed/, 'alter table thing force row level security'],
  ['row-level security that is off', `alter table ${schema}.thing disable row level security`, /table kit_probe.thing is not closed/, 'alter table thing enable row level security'],
  ['a closed table without a tenant’s column', `create table ${schema}.odd (id int primary key); create policy odd on ${schema}.odd using (true)`, /odd is not closed.*policy odd of table kit_probe.odd lets rows be written/, 'drop table odd'],
  ['a policy that shows rows whoever asks', `create policy everybody on ${schema}.thing for select using (true)`, /policy everybody of table kit_probe.thing shows rows/, 'drop policy everybody on thing'],
  [
    'a policy that reads its setting for every row',
    `create policy each_row on ${schema}.thing using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid)`,
    /policy each_row of table kit_probe.thing reads its setting for every row/,
    'drop policy each_row on thing',
  ],
  ['a key without the tenant', `create table ${schema}.loose (id int primary key, tenant_id uuid not null); ${secured('loose')}`, /key of table kit_probe.loose does not begin with the tenant/, 'drop table loose'],
  ['a table without a key', `create table ${schema}.keyless (tenant_id uuid not null); ${secured('keyless')}`, /key of table kit_probe.keyless does not begin/, 'drop table keyless'],
  [
    'a reference that could point into another tenant',
    `create table ${schema}.part (tenant_id uuid not null, id int not null unique, thing_id int references ${schema}.part (id), primary key (tenant_id, id)); ${secured('part')}`,
    /foreign key part_thing_id_fkey of table kit_probe.part does not hold the tenant/,
    'drop table part',
  ],
  ['a partition that can be reached past its parent', `${partitioned}; grant select on ${schema}.parted_1 to ${loginRole(schema)}`, /partition kit_probe.parted_1 is not closed/, 'drop table parted'],
  ['a view that reads as its owner', `create view ${schema}.open_view as select 1 as one`, /view kit_probe.open_view reads as its owner/, 'drop view open_view'],
  ['a view with rows of its own', `create materialized view ${schema}.kept as select 1 as one; grant select on ${schema}.kept to ${loginRole(schema)}`, /materialised view kit_probe.kept/, 'drop materialized view kept'],
  ['a function that runs as a superuser', `reset role; create function ${schema}.all_of_it() returns int language sql security definer as 'select 1'`, /function kit_probe.all_of_it runs as a role/, 'reset role; drop function all_of_it; set role kit_probe_owner'],
  ['a login that may become the owner', `reset role; grant ${schema}_owner to ${loginRole(schema)}`, /the login role owns tables/, `revoke ${schema}_owner from ${loginRole(schema)}; set role ${schema}_owner`],
  ['a login that bypasses row-level security', `reset role; alter role ${loginRole(schema)} bypassrls`, /the login role bypasses/, `alter role ${loginRole(schema)} nobypassrls; set role ${schema}_owner`],
])('%s keeps the service from starting', async (_what, violation, problem, mend) => {
  await admin.query(`set search_path = ${schema}`);
  await admin.query(violation);
  try {
    await expect(assertIsolation(dataSource, schema)).rejects.toThrow(problem);
  } finally {
    await admin.query(mend);
  }
  await assertIsolation(dataSource, schema);
});

it('a partition that only its parent leads to, and a view that reads as the caller, are no problem', async () => {
  await admin.query(`${partitioned}; create view ${schema}.fair_view with (security_invoker = true) as select id from ${schema}.thing`);
  await assertIsolation(dataSource, schema);
  await admin.query(`drop view ${schema}.fair_view; drop table ${schema}.parted`);
});

it('an administrator is no login for a service', async () => {
  const asAdministrator = await createDataSource({ url: database.adminUrl, schema, entities: [], migrations: [] }).initialize();
  await expect(assertIsolation(asAdministrator, schema)).rejects.toThrow(/is a superuser/);
  await asAdministrator.destroy();
});
