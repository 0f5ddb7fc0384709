import { randomUUID } from 'node:crypto';

import { subscriptions as accounts } from '@platform/accounts/subscriptions.js';
import { entities as accountsEntities } from '@platform/accounts/db/database.js';
import { applyOnce } from '@platform/kit/bus/apply-once.js';
import type { Event } from '@platform/kit/bus/event.js';
import type { Subscription } from '@platform/kit/bus/subscription.js';
import { createDataSource } from '@platform/kit/database/data-source.js';
import { createTestDatabase, type TestDatabase } from '@platform/kit/testing/test-database.js';
import { entities as programsEntities } from '@platform/programs/db/database.js';
import { subscriptions as programs } from '@platform/programs/subscriptions.js';
import pg from 'pg';
import type { DataSourceOptions } from 'typeorm';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { stores } from '../database/stores.js';
import { backfillConsumer } from './backfill-consumer.js';
import { operate } from './operate.js';

const [tenant, location, account] = [randomUUID(), randomUUID(), randomUUID()];
const returns = { open: randomUUID(), late: randomUUID(), excused: randomUUID(), uncovered: randomUUID(), restored: randomUUID(), kept: randomUUID() };
let database: TestDatabase;
let admin: pg.Client;

beforeAll(async () => {
  database = await createTestDatabase();
  admin = new pg.Client({ connectionString: database.adminUrl });
  await admin.connect();
  await admin.query(`
    insert into programs.organization values ('${tenant}', 'Fjordfiks', 'Fjordfiks AS', 'NO', 'NO', null, null, '2024-03-01T08:00:00Z', 1);
    insert into accounts.known_organization (tenant_id, region, registered_at) values ('${tenant}', 'NO', now());
    insert into accounts.service_account (tenant_id, id, sold_to, type, status, standing, created_on, version) values ('${tenant}', '${account}', '0001230001', 'AUTHORISED_SERVICE_PROVIDER_ACCOUNT', 'ACTIVE', 'GOOD', '2024-04-01', 4);
    insert into repairs.known_location values ('${tenant}', '${location}', '0009990001', 'Torget', 'NO', 'NO', 'Europe/Oslo', 1)`);
  await owed('open', {});
  await owed('late', { state: 'RECEIVED', received_at: '2026-03-20T10:00:00Z', received_on: '2026-03-20', overdue_at: '2026-03-17T00:00:00Z', charge_minor: 150 });
  await owed('excused', { state: 'RECEIVED', received_at: '2026-03-20T10:00:00Z', received_on: '2026-03-20', overdue_at: '2026-03-17T00:00:00Z', charge_minor: 250, late_decision: 'EXCUSED', late_decided_at: '2026-03-21T10:00:00Z' });
  await owed('uncovered', { type: 'TOW', price_category: 'EXCHANGE', uncovered_at: '2026-03-10T10:00:00Z', uncovered_by: 'DEPOT', uncovered_charge_minor: 100 });
  await owed('restored', { uncovered_at: '2026-03-10T10:00:00Z', uncovered_by: 'DEPOT', uncovered_charge_minor: 100, warranty_restored_at: '2026-03-12T10:00:00Z' });
  await owed('kept', { type: 'CTS', state: 'CLOSED', outcome: 'CONVERTED_TO_STOCK', closed_at: '2026-03-05T10:00:00Z', charge_minor: 180 });
}, 120_000);
afterAll(async () => {
  await admin.end();
  await database.drop();
});

async function owed(name: keyof typeof returns, columns: Record<string, string | number>): Promise<void> {
  const row = {
    ...{ tenant_id: tenant, id: returns[name], number: `700000000${Object.keys(returns).indexOf(name)}`, location_id: location, source_kind: 'PART_ORDER_LINE', source_id: randomUUID(), shipment_id: randomUUID(), unit: 1 },
    ...{ part_number: '661-21988', part_description: 'Display', price_category: 'WARRANTY', currency: 'NOK', vat_included: false, shipped_at: '2026-03-02T10:00:00Z', region: 'NO', time_zone: 'Europe/Oslo', program: 'IDS' },
    ...{ terms_version: 1, business_days: 10, due_on: '2026-03-16', calendar_version: 'NO-2024-2030.1', type: 'KBB', state: 'OPEN', reminders: 0, version: 1 },
    ...columns,
  };
  const names = Object.keys(row);
  await admin.query(`insert into repairs.return_order (${names.join(', ')}) values (${names.map((_, index) => `$${index + 1}`).join(', ')})`, Object.values(row));
}

async function fill(consumer: string, { subscriptions, entities, backwards }: { subscriptions: readonly Subscription[]; entities: Exclude<DataSourceOptions['entities'], undefined>; backwards: boolean }): Promise<void> {
  const types = subscriptions.map(({ type }) => type).filter((type) => type.startsWith('return.'));
  for (const type of types) await operate(database.adminUrl, (context) => backfillConsumer(context, { address: database.adminUrl, stores, consumer, type, isAgain: true, say: () => undefined }));
  const dataSource = await createDataSource({ url: database.urlOf(consumer), schema: consumer, entities, migrations: [] }).initialize();
  try {
    const { rows } = await admin.query<{ id: string; data: Event }>(`select id, data from bus.job where name = any($1) and state = 'created' order by array_position($1, name), created_on, id`, [types.map((type) => `${consumer}.${type}`)]);
    for (const { id, data } of backwards ? rows.reverse() : rows) {
      await applyOnce(dataSource, subscriptions.find(({ type }) => type === data.type)!, data);
      await admin.query(`update bus.job set state = 'completed', completed_on = now() where id = $1`, [id]);
    }
  } finally {
    await dataSource.destroy();
  }
}

const rowsOf = async (statement: string): Promise<unknown[]> => (await admin.query<object>(statement)).rows;

it.each([false, true])('IDS-16: accounts that hears of returns for the first time charges what is owed of them, each once however often it is told and in whatever order (backwards: %s)', async (backwards) => {
  await fill('accounts', { subscriptions: accounts, entities: accountsEntities, backwards });
  expect(await rowsOf(`select subject_id as id, kind, paid_by, amount_minor::int as amount from accounts.charge order by kind, paid_by nulls first, amount_minor`)).toMatchObject([
    { id: returns.late, kind: 'LATE_RETURN', paid_by: null, amount: 150 },
    { id: returns.kept, kind: 'LATE_RETURN', paid_by: null, amount: 180 },
    { id: returns.excused, kind: 'LATE_RETURN', paid_by: 'WAIVER' },
    { id: returns.uncovered, kind: 'OUT_OF_WARRANTY', paid_by: null, amount: 100 },
    { id: returns.restored, kind: 'OUT_OF_WARRANTY', paid_by: 'WAIVER' },
  ]);
  expect(await rowsOf(`select coalesce(sum(case when d.code = 'UNBILLED' then t.amount else -t.amount end), 0)::int as unbilled from ledger.transfer t join ledger.account d on d.id = t.debit_account where t.tenant_id = '${tenant}'`)).toEqual([{ unbilled: 430 }]);
});

it('IDS-16: programs knows how many are owed and how many of them are late, with the times at which that came true', async () => {
  for (const backwards of [false, true]) await fill('programs', { subscriptions: programs, entities: programsEntities, backwards });
  expect(await rowsOf(`select return_id as id, on_time, overdue_at, closed_at, outcome from programs.return_fact where return_id in ('${returns.late}', '${returns.kept}') order by outcome`)).toEqual([
    { id: returns.kept, on_time: null, overdue_at: null, closed_at: new Date('2026-03-05T10:00:00Z'), outcome: 'CONVERTED_TO_STOCK' },
    { id: returns.late, on_time: false, overdue_at: new Date('2026-03-17T00:00:00Z'), closed_at: null, outcome: null },
  ]);
  expect(await rowsOf(`select count(*)::int as owed from programs.return_fact where received_at is null and closed_at is null`)).toEqual([{ owed: 3 }]);
});
