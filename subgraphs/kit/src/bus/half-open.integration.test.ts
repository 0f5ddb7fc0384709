import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';

import pg from 'pg';
import { pino } from 'pino';
import type { DataSource } from 'typeorm';
import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';

import { createDataSource } from '../database/data-source.js';
import { loginRole, prepareDatabase } from '../database/prepare-database.js';
import { inTransaction } from '../database/session.js';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.js';
import { Bus } from './bus.js';
import type { News } from './event.js';
import { createEventOrder } from './event-order.js';
import { createInbox } from './inbox.js';
import { aText, payloadOf } from './payload-check.js';

const schema = 'half_open_probe';
const type = 'thing.happened';
const tenant = newId();
const applied: string[] = [];
const ends: Socket[] = [];
let database: TestDatabase;
let dataSource: DataSource;
let link: Server;
let bus: Bus;

beforeAll(async () => {
  database = await createTestDatabase();
  await prepareDatabase({ adminUrl: database.adminUrl, stores: [{ schema, migrations: [], subscriptions: [{ consumer: schema, type }] }], passwords: { [loginRole(schema)]: 'for-tests-only' } });
  const admin = new pg.Client({ connectionString: database.adminUrl });
  await admin.connect();
  await admin.query(`set role ${schema}_owner; set search_path = ${schema}`);
  for (const statement of [...createInbox(schema), ...createEventOrder(schema)]) await admin.query(statement);
  await admin.end();
  const direct = new URL(database.urlOf(schema));
  link = createServer((near) => {
    const far = connect(Number(direct.port), '127.0.0.1');
    for (const end of [near, far]) end.on('error', () => undefined);
    near.pipe(far).pipe(near);
    ends.push(near, far);
  }).listen(0, '127.0.0.1');
  await once(link, 'listening');
  const through = new URL(direct);
  through.search = '';
  through.host = `127.0.0.1:${(link.address() as AddressInfo).port}`;
  dataSource = await createDataSource({ url: direct.toString(), schema, entities: [], migrations: [] }).initialize();
  bus = await Bus.start({ url: through.toString(), log: pino({ level: 'silent' }) });
  await bus.subscribe(dataSource, { consumer: schema, type, order: 'each', payload: payloadOf({ name: aText }), apply: async ({ payload }: { payload: { name: string } }) => void applied.push(payload.name) });
});
afterAll(async () => {
  await bus.stop();
  await dataSource.destroy();
  link.close();
  for (const end of ends) end.destroy();
  await database.drop();
});

const actor = { tenant, scope: 'tenant' as const, subject: 'test', roles: [], requestId: 'r' };

async function tells(name: string): Promise<void> {
  const news: News = { id: newId(), type, version: 1, tenant, aggregate: { type: 'Thing', id: newId(), sequence: 1 }, occurredAt: new Date().toISOString(), causation: 'test', payload: { name } };
  await inTransaction(dataSource, actor, (manager) => bus.publish(manager, news));
}

it('a bus whose connections are gone without a word opens others and delivers what came meanwhile', { timeout: 60_000 }, async () => {
  await tells('before');
  await vi.waitFor(() => expect(applied).toContain('before'), { timeout: 15_000, interval: 50 });
  // Both ends stay open, and nothing passes any more; new connections do.
  for (const end of ends) end.unpipe().pause();
  await tells('meanwhile');
  await vi.waitFor(() => expect(applied).toContain('meanwhile'), { timeout: 45_000, interval: 100 });
});
