import { randomUUID } from 'node:crypto';

import fc from 'fast-check';
import pg from 'pg';
import { pino } from 'pino';
import type { DataSource } from 'typeorm';
import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';

import { createDataSource } from '../database/data-source.js';
import { loginRole, prepareDatabase } from '../database/prepare-database.js';
import { type Actor, inTransaction } from '../database/session.js';
import { createIdempotencyKeys, forgetOldKeys } from '../idempotency/idempotency-keys.js';
import { sweep } from '../process/sweep.js';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.js';
import { applyOnce } from './apply-once.js';
import { Bus } from './bus.js';
import type { Event, News } from './event.js';
import { createEventOrder } from './event-order.js';
import { createInbox } from './inbox.js';
import { withOrigin } from './origin.js';
import { anId, payloadOf } from './payload-check.js';
import type { Subscription } from './subscription.js';

const schema = 'delivery_probe';
const tenant = randomUUID();
const actor: Actor = { tenant, scope: 'tenant', subject: 'test', roles: [], requestId: 'r' };
/** Things with ten states and ten facts each; `npm run test:events` takes five hundred, which makes ten thousand events. */
const things = Number(process.env['DELIVERY_THINGS'] ?? 20);

let database: TestDatabase;
let admin: pg.Client;
let dataSource: DataSource;
let bus: Bus;
let failing = new Set<string>();
const applied: { id: string; thing: string; sequence: number; origin: unknown }[] = [];

const subscription = (type: string, order: 'latest' | 'each'): Subscription => ({
  consumer: schema,
  type,
  order,
  payload: payloadOf({ thingId: anId }),
  apply: async ({ id, aggregate, correlation, traceparent }, manager) => {
    if (failing.has(aggregate.id)) throw new Error('not now');
    await manager.query('insert into effect (event_id, thing, sequence) values ($1, $2, $3)', [id, aggregate.id, aggregate.sequence]);
    applied.push({ id, thing: aggregate.id, sequence: aggregate.sequence, origin: { correlation, traceparent } });
  },
});
const latest = subscription('state.changed', 'latest');
const each = subscription('fact.added', 'each');

beforeAll(async () => {
  database = await createTestDatabase();
  const stores = [{ schema, migrations: [], subscriptions: [latest, each] }];
  await prepareDatabase({ adminUrl: database.adminUrl, stores, passwords: { [loginRole(schema)]: 'for-tests-only' } });
  admin = new pg.Client({ connectionString: database.adminUrl });
  await admin.connect();
  await admin.query(`set role ${schema}_owner; set search_path = ${schema}`);
  for (const statement of [...createInbox(schema), ...createEventOrder(schema), ...createIdempotencyKeys(schema), ...forgetOldKeys(schema)]) await admin.query(statement);
  // Not keyed by the event: the test must see a second effect if there were one.
  await admin.query(`create table effect (at bigint generated always as identity, event_id uuid, thing text, sequence int); grant select, insert on effect to ${loginRole(schema)}; reset role`);
  dataSource = await createDataSource({ url: database.urlOf(schema), schema, entities: [], migrations: [], poolSize: 8 }).initialize();
  bus = await Bus.start({ url: database.urlOf(schema), log: pino({ level: 'silent' }) });
  for (const each_ of [latest, each]) await bus.subscribe(dataSource, each_);
});
afterAll(async () => {
  await bus.stop();
  await dataSource.destroy();
  await admin.end();
  await database.drop();
});
beforeEach(() => {
  failing = new Set();
  applied.length = 0;
});

function news(type: string, thing: string, sequence = 1, payload: object = { thingId: thing }): News {
  return { id: newId(), type, version: 1, tenant, aggregate: { type: 'Thing', id: thing, sequence }, occurredAt: new Date().toISOString(), causation: 'a-request', payload };
}

const whole = (event: News): Event => ({ ...event, correlation: 'c', traceparent: null });

async function publish(event: News): Promise<void> {
  await inTransaction(dataSource, actor, (manager) => bus.publish(manager, event));
}

interface Effect {
  event_id: string;
  thing: string;
  sequence: number;
}

async function effects(thingIds: readonly string[]): Promise<Effect[]> {
  return (await admin.query<Effect>(`select event_id, thing, sequence from ${schema}.effect where thing = any($1) order by at`, [thingIds])).rows;
}

it('every event delivered three times, shuffled and at once: a fact has one effect, a state never goes backwards', { timeout: 900_000 }, async () => {
  const sequences = Array.from({ length: 10 }, (_, index) => index + 1);
  const property = fc.asyncProperty(fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), async (chance) => {
    const thingIds = Array.from({ length: things }, () => randomUUID());
    const told = thingIds.flatMap((thing) => sequences.flatMap((sequence) => [
      { subscription: latest, event: whole(news(latest.type, thing, sequence)) },
      { subscription: each, event: whole(news(each.type, thing, sequence)) },
    ]));
    const shuffled = [...told, ...told, ...told].map((delivery) => ({ delivery, at: chance.next().value })).sort((a, b) => a.at - b.at);
    for (let from = 0; from < shuffled.length; from += 8) {
      await Promise.all(shuffled.slice(from, from + 8).map(({ delivery: { subscription: to, event } }) => applyOnce(dataSource, to, event)));
    }
    const kept = await effects(thingIds);
    const facts = new Set(told.filter(({ subscription: to }) => to === each).map(({ event }) => event.id));
    const [ofFacts, ofStates] = [kept.filter(({ event_id: id }) => facts.has(id)), kept.filter(({ event_id: id }) => !facts.has(id))];
    expect([ofFacts.length, new Set(ofFacts.map(({ event_id: id }) => id)).size]).toEqual([facts.size, facts.size]);
    for (const thing of thingIds) {
      const order = ofStates.filter((effect) => effect.thing === thing).map(({ sequence }) => sequence);
      expect(order).toEqual([...new Set(order)].sort((a, b) => a - b));
      expect(order.at(-1)).toBe(sequences.length);
    }
  });
  await fc.assert(property, { numRuns: things > 100 ? 1 : 2, endOnFailure: true });
});

it('a state that is overtaken changes nothing, and a gap is no loss', async () => {
  const thing = randomUUID();
  expect(await applyOnce(dataSource, latest, whole(news(latest.type, thing, 3)))).toBe('applied');
  expect(await applyOnce(dataSource, latest, whole(news(latest.type, thing, 2)))).toBe('overtaken');
  expect(await applyOnce(dataSource, latest, whole(news(latest.type, thing, 3)))).toBe('overtaken');
  expect(await applyOnce(dataSource, latest, whole(news(latest.type, thing, 9)))).toBe('applied');
});

it('an event carries the request and the trace that it began with', async () => {
  const traceparent = `00-${'ab'.repeat(16)}-${'cd'.repeat(8)}-01`;
  const event = news(each.type, randomUUID());
  await withOrigin({ correlation: 'the-first-request', traceparent }, () => publish(event));
  await vi.waitFor(() => expect(applied.find(({ id }) => id === event.id)?.origin).toEqual({ correlation: 'the-first-request', traceparent }), { timeout: 15_000, interval: 50 });
});

interface Failed {
  state: string;
  tries: number;
  cause: string;
  waiting_behind: number;
}

async function failed(eventId: string): Promise<Failed | undefined> {
  return (await admin.query<Failed>('select state, tries, cause, waiting_behind from bus.failed_delivery where event_id = $1', [eventId])).rows[0];
}

it('a malformed event is a dead letter at once, with what is wrong with it; others of its batch are applied', async () => {
  const [malformed, behind, other] = [news(each.type, randomUUID(), 1, { thingId: 'x' }), news(each.type, randomUUID()), news(each.type, randomUUID())];
  behind.aggregate.id = malformed.aggregate.id;
  for (const event of [malformed, behind, other]) await publish(event);
  await vi.waitFor(async () => expect(await failed(malformed.id)).toMatchObject({ state: 'DEAD_LETTER', tries: 1, cause: 'Malformed: payload.thingId is not an id.', waiting_behind: 1 }), { timeout: 15_000, interval: 100 });
  await vi.waitFor(() => expect(applied.map(({ id }) => id)).toEqual([other.id]), { timeout: 15_000, interval: 50 });
});

it('an event that fails for now is seen as being tried, takes no other with it, and is forgotten once it is applied', async () => {
  const [stuck, other] = [news(each.type, randomUUID()), news(each.type, randomUUID())];
  failing.add(stuck.aggregate.id);
  await publish(stuck);
  await publish(other);
  await vi.waitFor(async () => expect(await failed(stuck.id)).toMatchObject({ state: 'RETRYING', cause: 'not now' }), { timeout: 15_000, interval: 100 });
  await vi.waitFor(() => expect(applied.map(({ id }) => id)).toEqual([other.id]), { timeout: 15_000, interval: 50 });
  failing.clear();
  await vi.waitFor(() => expect(applied.map(({ id }) => id)).toContain(stuck.id), { timeout: 15_000, interval: 100 });
  await vi.waitFor(async () => expect(await failed(stuck.id)).toBeUndefined(), { timeout: 15_000, interval: 100 });
});

it('what failed is kept for ten years, what was applied for a week, ids for 90 days and keys for 30; the sweep takes what is older', async () => {
  const { rows } = await admin.query<{ least: string }>(`select min(deletion_seconds) / 86400 as least from bus.queue where name like '${schema}%'`);
  expect(Number(rows[0]!.least)).toBe(3650);
  const event = news(each.type, randomUUID());
  await publish(event);
  await vi.waitFor(() => expect(applied.map(({ id }) => id)).toContain(event.id), { timeout: 15_000, interval: 50 });
  const rowsOf = async (): Promise<unknown> => (await admin.query(`select
    (select count(*)::int from ${schema}.inbox where event_id = $1) as inbox,
    (select count(*)::int from ${schema}.idempotency_key) as keys,
    (select count(*)::int from bus.job where id = $1) as job`, [event.id])).rows[0];
  await vi.waitFor(async () => expect((await admin.query(`select 1 from bus.job where id = $1 and state = 'completed'`, [event.id])).rowCount).toBe(1), { timeout: 5_000, interval: 50 });
  const age = async (days: { inbox: number; keys: number; job: number }): Promise<void> => {
    await admin.query(`delete from ${schema}.idempotency_key`);
    await admin.query(`insert into ${schema}.idempotency_key (tenant_id, principal, key, operation, fingerprint, created_at) values ($1, 'p', 'k', 'o', 'f', now() - make_interval(days => $2))`, [tenant, days.keys]);
    await admin.query(`update ${schema}.inbox set received_at = now() - make_interval(days => $2) where event_id = $1`, [event.id, days.inbox]);
    await admin.query('update bus.job set completed_on = now() - make_interval(days => $2) where id = $1', [event.id, days.job]);
  };
  await age({ inbox: 89, keys: 29, job: 6 });
  await sweep(dataSource, schema);
  expect(await rowsOf()).toEqual({ inbox: 1, keys: 1, job: 1 });
  const young = inTransaction(dataSource, { ...actor, scope: 'program' }, (manager) => manager.query<[unknown, number]>('delete from inbox'));
  expect((await young)[1]).toBe(0);
  await age({ inbox: 91, keys: 31, job: 8 });
  expect(await sweep(dataSource, schema)).toBe(3);
  expect(await rowsOf()).toEqual({ inbox: 0, keys: 0, job: 0 });
});
