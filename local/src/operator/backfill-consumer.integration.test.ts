import { randomUUID } from 'node:crypto';

import type { Event } from '@platform/kit/bus/event.js';
import { applyOnce } from '@platform/kit/bus/apply-once.js';
import type { Subscription } from '@platform/kit/bus/subscription.js';
import { createDataSource } from '@platform/kit/database/data-source.js';
import { createTestDatabase, type TestDatabase } from '@platform/kit/testing/test-database.js';
import { entities as certificationEntities } from '@platform/certification/db/database.js';
import { subscriptions as certification } from '@platform/certification/subscriptions.js';
import { entities as programsEntities } from '@platform/programs/db/database.js';
import { subscriptions as programs } from '@platform/programs/subscriptions.js';
import { entities as repairsEntities } from '@platform/repairs/db/database.js';
import { subscriptions as repairs } from '@platform/repairs/subscriptions.js';
import pg from 'pg';
import type { DataSource, DataSourceOptions } from 'typeorm';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { stores } from '../database/stores.js';
import { Refusal } from '../refusal.js';
import { backfillConsumer } from './backfill-consumer.js';
import { operate } from './operate.js';

const [tenant, location, technician, account, enrollment] = Array.from({ length: 5 }, () => randomUUID());
let database: TestDatabase;
let admin: pg.Client;
let said: string[];

beforeAll(async () => {
  database = await createTestDatabase();
  admin = new pg.Client({ connectionString: database.adminUrl });
  await admin.connect();
  await admin.query(`
    insert into programs.organization values ('${tenant}', 'Fjordfiks', 'Fjordfiks AS', 'NO', 'NO', null, null, '2024-03-01T08:00:00Z', 1);
    insert into programs.service_location values ('${tenant}', '${location}', '0009990001', 'Torget', 'Torget 1', '5003', 'Bergen', 'NO', 'NO', 'Europe/Oslo', null, null, '2024-03-01T08:00:00Z', 1);
    insert into programs.enrollment (tenant_id, id, program, state, approved_on, region, created_at, version) values ('${tenant}', '${enrollment}', 'AASP', 'ACTIVE', '2024-04-01', 'NO', now(), 3);
    insert into accounts.known_organization (tenant_id, region, registered_at) values ('${tenant}', 'NO', now());
    insert into accounts.service_account (tenant_id, id, sold_to, type, status, standing, created_on, version) values ('${tenant}', '${account}', '0001230001', 'AUTHORISED_SERVICE_PROVIDER_ACCOUNT', 'ACTIVE', 'ON_HOLD', '2024-04-01', 4);
    insert into certification.known_organization (tenant_id, region, registered_at, counts_published) values ('${tenant}', 'NO', now(), 2);
    insert into certification.technician (tenant_id, id, technician_id, display_name, employment, created_at, version) values ('${tenant}', '${technician}', 'TECH12345', 'Kari Nordmann', 'EMPLOYED', now(), 2)`);
  said = await run('certification');
  await deliver('certification', certification, certificationEntities);
  await run('repairs');
  await deliver('repairs', repairs, repairsEntities);
}, 120_000);
afterAll(async () => {
  await admin.end();
  await database.drop();
});

async function run(consumer: string, { type, isAgain = false }: { type?: string; isAgain?: boolean } = {}): Promise<string[]> {
  const lines: string[] = [];
  await operate(database.adminUrl, (context) => backfillConsumer(context, { address: database.adminUrl, stores, consumer, type, isAgain, say: (line) => lines.push(line) }));
  return lines;
}

/** Delivers what waits for the consumer, as the bus would: oldest first, until nothing is left. */
async function deliver(consumer: string, subscriptions: readonly Subscription[], entities: Exclude<DataSourceOptions['entities'], undefined>): Promise<number> {
  const dataSource: DataSource = await createDataSource({ url: database.urlOf(consumer), schema: consumer, entities, migrations: [] }).initialize();
  try {
    const order = subscriptions.map(({ type }) => `${consumer}.${type}`);
    const { rows } = await admin.query<{ id: string; data: Event }>(`select id, data from bus.job where name = any($1) and state = 'created' order by array_position($1, name), created_on, id`, [order]);
    for (const { id, data } of rows) {
      await applyOnce(dataSource, subscriptions.find(({ type }) => type === data.type)!, data);
      await admin.query(`update bus.job set state = 'completed', completed_on = now() where id = $1`, [id]);
    }
    return rows.length;
  } finally {
    await dataSource.destroy();
  }
}

const rowsOf = async (statement: string): Promise<unknown[]> => (await admin.query<object>(statement)).rows;

it('subgraphs that know nothing have their copies of everything their neighbours tell', async () => {
  expect(said.map((line) => line.replace(/\d+ told/, 'told'))).toEqual(['organization.registered', 'location.changed', 'account.changed', 'enrollment.changed', 'rule-set.published'].map((type) => `${type}  told`));
  expect(await rowsOf(`select a.id, a.status, a.sequence::int, e.program, e.status as enrolled, l.id as location from certification.known_account a, certification.known_enrollment e, certification.known_location l`))
    .toEqual([{ id: account, status: 'ACTIVE', sequence: 4, program: 'AASP', enrolled: 'APPROVED', location }]);
  expect(await rowsOf('select t.id, t.tech_id, l.ship_to, l.time_zone from repairs.known_technician t, repairs.known_location l')).toEqual([{ id: technician, tech_id: 'TECH12345', ship_to: '0009990001', time_zone: 'Europe/Oslo' }]);
  expect(await rowsOf('select (select count(*) from repairs.rule_set) = (select count(*) from programs.rule_set) as "isWhole"')).toEqual([{ isWhole: true }]);
});

it('the counts of quarters are those of the repairs, less what is under way, and stay so when that arrives', async () => {
  const device = randomUUID();
  const [done, late, open] = [randomUUID(), randomUUID(), randomUUID()];
  await admin.query(`
    insert into repairs.device (tenant_id, id, serial_number, relation, registered_at) values ('${tenant}', '${device}', 'C02AAAAAAA01', 'CUSTOMER', now());
    insert into repairs.repair (tenant_id, id, dispatch_id, location_id, device_id, repair_type, status, created_at, completed_at, completed_on, completed_quarter, version) values
      ('${tenant}', '${done}', 'G100000001', '${location}', '${device}', 'CIN', 'SPCM', '2025-12-31T22:30:00Z', '2026-01-02T10:00:00Z', '2026-01-02', '2026-Q1', 2),
      ('${tenant}', '${late}', 'G100000002', '${location}', '${device}', 'CIN', 'SPCM', '2025-12-31T23:30:00Z', '2026-01-03T10:00:00Z', '2026-01-03', '2026-Q1', 2),
      ('${tenant}', '${open}', 'G100000003', '${location}', '${device}', 'CIN', 'OPEN', '2026-02-01T10:00:00Z', null, null, null, 1);
    insert into programs.quarter_repair_count values ('${tenant}', '2025-Q1', '${location}', 7, 7)`);
  const under = (type: string, repairId: string): Event => ({
    ...{ id: randomUUID(), type, version: 1, tenant: tenant!, aggregate: { type: 'Organization', id: tenant!, sequence: 1 }, occurredAt: new Date().toISOString(), causation: 'r', correlation: 'r', traceparent: null },
    payload: { organizationId: tenant, repairs: [{ repairId, locationId: location, quarter: '2026-Q1' }] },
  });
  const [waiting, applied] = [under('repair.completed', late!), under('repair.completed', done!)];
  for (const event of [waiting, applied]) await admin.query(`insert into bus.job (id, name, data, policy, singleton_key) select $1, name, $2, policy, $3 from bus.queue where name = 'programs.repair.completed'`, [event.id, event, `${tenant}/Organization/${tenant}`]);
  // Applied, and its queue does not know yet.
  await admin.query(`insert into programs.inbox values ($1, $2, 'repair.completed', now())`, [tenant, applied.id]);
  const counts = () => rowsOf('select quarter, completed, opened from programs.quarter_repair_count where completed + opened > 0 order by quarter');
  expect((await run('programs', { type: 'repair.completed' })).at(-1)).toMatch(/wrong for 1 organisations$/);
  expect(await counts()).toEqual([{ quarter: '2025-Q4', completed: 0, opened: 1 }, { quarter: '2026-Q1', completed: 1, opened: 2 }]);
  await deliver('programs', programs, programsEntities);
  expect(await counts()).toEqual([{ quarter: '2025-Q4', completed: 0, opened: 1 }, { quarter: '2026-Q1', completed: 2, opened: 2 }]);
  expect((await run('programs', { type: 'repair.opened' })).at(-1)).toMatch(/wrong for 0 organisations$/);
});

it('what programs notes of its neighbours is told to it, and what was told once is not', async () => {
  const lines = await run('programs');
  expect(lines.filter((line) => /has no state/.test(line)).map((line) => line.split(' ')[0])).toEqual(['account.opened']);
  await deliver('programs', programs, programsEntities);
  expect(await rowsOf(`select fact, value from programs.organization_fact order by fact`)).toEqual([
    { fact: 'accountStanding', value: { accountId: account, type: 'AUTHORISED_SERVICE_PROVIDER_ACCOUNT', status: 'ACTIVE', standing: 'ON_HOLD', createdOn: expect.any(String) } },
    { fact: 'contractedCertifiedTechnicians', value: 0 },
    { fact: 'employedCertifiedTechnicians', value: 0 },
  ]);
});

it('a lost copy is made anew', async () => {
  await admin.query('delete from repairs.known_technician');
  for (const isAgain of [false, true]) {
    await run('repairs', { type: 'technician.registered', isAgain });
    await deliver('repairs', repairs, repairsEntities);
    expect((await rowsOf('select id from repairs.known_technician')).length).toBe(isAgain ? 1 : 0);
  }
});

it('who asked is entered in the trail, and what nobody listens to is refused', async () => {
  await expect(run('nobody')).rejects.toThrow(new Refusal('There is no subgraph nobody; there are programs, accounts, certification, repairs.'));
  await expect(run('accounts', { type: 'repair.opened' })).rejects.toThrow(/^accounts does not listen to repair\.opened; it listens to/);
  expect(await rowsOf(`select actor, subject_id, changes->'eventType'->>'to' as type from audit.entry where action = 'backfillConsumer' order by sequence limit 1`)).toEqual([{ actor: 'system:operator', subject_id: 'certification', type: null }]);
});
