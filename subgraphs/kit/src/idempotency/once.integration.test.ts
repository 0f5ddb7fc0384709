import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';

import pg from 'pg';
import { pino } from 'pino';
import type { DataSource, EntityManager } from 'typeorm';
import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { createDataSource } from '../database/data-source.js';
import { loginRole, prepareDatabase } from '../database/prepare-database.js';
import type { ActionContext } from '../graphql/context.js';
import type { Viewer } from '../identity/viewer.js';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.js';
import { partnerMember, staffMember } from '../testing/viewers.js';
import { createIdempotencyKeys } from './idempotency-keys.js';
import { once } from './once.js';

const schema = 'once_probe';
const tenant = randomUUID();
const anotherTenant = randomUUID();

let database: TestDatabase;
let dataSource: DataSource;

beforeAll(async () => {
  database = await createTestDatabase();
  await prepareDatabase({ adminUrl: database.adminUrl, stores: [{ schema, migrations: [], subscriptions: [] }], passwords: { [loginRole(schema)]: 'for-tests-only' } });
  const admin = new pg.Client({ connectionString: database.adminUrl });
  await admin.connect();
  await admin.query(`set role ${schema}_owner; set search_path = ${schema}`);
  for (const statement of createIdempotencyKeys(schema)) await admin.query(statement);
  await admin.query(`create table effect (name text not null); grant select, insert on effect to ${loginRole(schema)}`);
  await admin.end();
  dataSource = await createDataSource({ url: database.urlOf(schema), schema, entities: [], migrations: [], poolSize: 12 }).initialize();
});
afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

function contextOf(viewer: Viewer): ActionContext {
  // Nothing here publishes: the bus is not part of what is tested.
  return { viewer, requestId: 'r', dataSource, bus: undefined as never, log: pino({ level: 'silent' }), now: () => new Date(), newId };
}

interface Doing {
  key: string;
  input?: object;
  context?: ActionContext;
  inTenant?: string;
  operation?: string;
  work?: (manager: EntityManager) => Promise<object>;
}

function doOnce({ key, input = { a: 1 }, context = contextOf(partnerMember(tenant)), inTenant = tenant, operation = 'doIt', work }: Doing): Promise<object> {
  const effect = async (manager: EntityManager): Promise<object> => {
    await manager.query('insert into effect (name) values ($1)', [key]);
    return { done: newId() };
  };
  return once(context, { key, operation, input, tenant: inTenant, subject: { type: 'Thing', id: null } }, work ?? effect);
}

async function effects(key: string): Promise<number> {
  const [row] = await dataSource.query<{ count: number }[]>('select count(*)::int as count from effect where name = $1', [key]);
  return row!.count;
}

it('a key sent a hundred times at once has one effect, and everybody gets its answer', async () => {
  const key = randomUUID();
  const answers = await Promise.all(Array.from({ length: 100 }, () => doOnce({ key })));
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  expect(await effects(key)).toBe(1);
});

it('the order of an input’s fields makes no other request, another value does', async () => {
  const key = randomUUID();
  const first = await doOnce({ key, input: { a: 1, b: new Date(0) } });
  expect(await doOnce({ key, input: { b: new Date(0), a: 1 } })).toEqual(first);
  await expect(doOnce({ key, input: { a: 1, b: new Date(1) } })).rejects.toMatchObject({ extensions: { code: 'CONFLICT', reason: 'IDEMPOTENCY_KEY_REUSED' } });
  await expect(doOnce({ key, input: { a: 1, b: new Date(0) }, operation: 'doSomethingElse' })).rejects.toMatchObject({ extensions: { reason: 'IDEMPOTENCY_KEY_REUSED' } });
});

it('work that throws leaves nothing behind and its key free', async () => {
  const key = randomUUID();
  const fail = async (manager: EntityManager): Promise<object> => {
    await manager.query('insert into effect (name) values ($1)', [key]);
    throw new Error('the disk is full');
  };
  await expect(doOnce({ key, work: fail })).rejects.toThrow('the disk is full');
  expect(await effects(key)).toBe(0);
  await doOnce({ key });
  expect(await effects(key)).toBe(1);
});

it('a repetition waits for the first to end, and is told to ask again when that takes too long', async () => {
  const key = randomUUID();
  const slowly = (ms: number) => async (): Promise<object> => {
    await pause(ms);
    return { after: ms };
  };
  const [first, second] = [doOnce({ key, work: slowly(500) }), pause(100).then(() => doOnce({ key }))];
  expect(await second).toEqual(await first);
  const another = randomUUID();
  const slow = doOnce({ key: another, work: slowly(2_800) });
  await expect(pause(100).then(() => doOnce({ key: another }))).rejects.toMatchObject({ extensions: { code: 'CONFLICT', reason: 'IDEMPOTENCY_IN_PROGRESS' } });
  await slow;
});

it('keys of two people and of two organisations are different keys', async () => {
  const key = randomUUID();
  const colleague = contextOf({ ...partnerMember(tenant), subject: 'a-colleague' });
  const stranger = contextOf(partnerMember(anotherTenant));
  const answers = [await doOnce({ key }), await doOnce({ key, context: colleague }), await doOnce({ key, context: stranger, inTenant: anotherTenant })];
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(3);
});

it('a key of staff names one request, for whichever organisation they act', async () => {
  const key = randomUUID();
  const context = contextOf(staffMember());
  await doOnce({ key, context });
  await expect(doOnce({ key, context, inTenant: anotherTenant })).rejects.toMatchObject({ extensions: { reason: 'IDEMPOTENCY_KEY_REUSED' } });
});

it.each(['', 'k'.repeat(256)])('a key is 1 to 255 characters long', async (key) => {
  await expect(doOnce({ key })).rejects.toMatchObject({ extensions: { code: 'BAD_USER_INPUT', field: 'idempotencyKey' } });
});
