import { randomUUID } from 'node:crypto';

import pg from 'pg';
import { pino } from 'pino';
import { v7 as newId } from 'uuid';
import type { DataSource } from 'typeorm';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';

import { createDataSource } from '../database/data-source.js';
import { loginRole, prepareDatabase } from '../database/prepare-database.js';
import { type Actor, inTransaction } from '../database/session.js';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.js';
import { Bus } from './bus.js';
import type { Event, News } from './event.js';
import { createEventOrder } from './event-order.js';
import { createInbox } from './inbox.js';
import { aText, payloadOf } from './payload-check.js';

const schema = 'bus_probe';
const tenant = randomUUID();
const actor: Actor = { tenant, scope: 'tenant', subject: 'test', roles: [], requestId: 'r' };
const log = pino({ level: 'silent' });

let database: TestDatabase;
let dataSource: DataSource;
let bus: Bus;
const applied: string[] = [];
let failures = 0;

beforeAll(async () => {
  database = await createTestDatabase();
  const stores = [{ schema, migrations: [], subscriptions: [{ consumer: schema, type: 'thing.happened' }] }];
  await prepareDatabase({ adminUrl: database.adminUrl, stores, passwords: { [loginRole(schema)]: 'for-tests-only' } });
  const admin = new pg.Client({ connectionString: database.adminUrl });
  await admin.connect();
  await admin.query(`set role ${schema}_owner; set search_path = ${schema}`);
  for (const statement of [...createInbox(schema), ...createEventOrder(schema)]) await admin.query(statement);
  await admin.end();
  const url = database.urlOf(schema);
  dataSource = await createDataSource({ url, schema, entities: [], migrations: [] }).initialize();
  bus = await Bus.start({ url, log });
  await bus.subscribe(dataSource, {
    consumer: schema,
    type: 'thing.happened',
    order: 'each',
    payload: payloadOf({ name: aText }),
    apply: async (event: Event<{ name: string }>) => {
      if (failures > 0) {
        failures -= 1;
        throw new Error('not now');
      }
      applied.push(event.payload.name);
    },
  });
});
afterAll(async () => {
  await bus.stop();
  await dataSource.destroy();
  await database.drop();
});

function event(name: string, id = newId(), sequence = 1): News {
  return { id, type: 'thing.happened', version: 1, tenant, aggregate: { type: 'Thing', id: tenant, sequence }, occurredAt: new Date().toISOString(), causation: 'test', payload: { name } };
}

const arrives = (name: string): Promise<void> => vi.waitFor(() => expect(applied).toContain(name), { timeout: 15_000, interval: 50 });

it('an event exists if and only if its transaction commits', async () => {
  await expect(
    inTransaction(dataSource, actor, async (manager) => {
      await bus.publish(manager, event('rolled back'));
      throw new Error('no');
    }),
  ).rejects.toThrow('no');
  await inTransaction(dataSource, actor, (manager) => bus.publish(manager, event('committed')));
  await arrives('committed');
  expect(applied).not.toContain('rolled back');
});

it('an event delivered twice has one effect', async () => {
  const twice = event('twice');
  await inTransaction(dataSource, actor, async (manager) => {
    await bus.publish(manager, twice);
    await bus.publish(manager, twice);
    await bus.publish(manager, event('after twice'));
  });
  await arrives('after twice');
  expect(applied.filter((name) => name === 'twice')).toHaveLength(1);
});

it('events of one thing arrive in their order, also when the first of them fails at first', async () => {
  failures = 1;
  await inTransaction(dataSource, actor, async (manager) => {
    for (const name of ['one', 'two', 'three']) await bus.publish(manager, event(name));
  });
  await arrives('three');
  expect(applied.filter((name) => ['one', 'two', 'three'].includes(name))).toEqual(['one', 'two', 'three']);
});
