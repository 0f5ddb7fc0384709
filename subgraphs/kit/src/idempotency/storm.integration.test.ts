import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once as happens } from 'node:events';
import { createInterface } from 'node:readline';

import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { loginRole, prepareDatabase } from '../database/prepare-database.js';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.js';
import { createIdempotencyKeys } from './idempotency-keys.js';

const schema = 'storm_probe';
const tenant = randomUUID();
/** The full size is `npm run test:storm`. */
const size = { keys: Number(process.env['STORM_KEYS'] ?? 20), callers: Number(process.env['STORM_CALLERS'] ?? 50) };

let database: TestDatabase;
let admin: pg.Client;

beforeAll(async () => {
  database = await createTestDatabase();
  const stores = [{ schema, migrations: [], subscriptions: [{ consumer: schema, type: 'storm.felt' }] }];
  await prepareDatabase({ adminUrl: database.adminUrl, stores, passwords: { [loginRole(schema)]: 'for-tests-only' } });
  admin = new pg.Client({ connectionString: database.adminUrl });
  await admin.connect();
  await admin.query(`set role ${schema}_owner; set search_path = ${schema}`);
  for (const statement of createIdempotencyKeys(schema)) await admin.query(statement);
  await admin.query(`create table effect (name text not null); grant select, insert on effect to ${loginRole(schema)}; reset role`);
});
afterAll(async () => {
  await admin.end();
  await database.drop();
});

/** A process of its own, so that it can be killed in the middle: it sends every key with half of the callers and tells each answer. */
const caller = `
  import { pino } from 'pino';
  import { v7 as newId } from 'uuid';
  import { Bus } from '@platform/kit/bus/bus.js';
  import { createDataSource } from '@platform/kit/database/data-source.js';
  import { once } from '@platform/kit/idempotency/once.js';
  const { url, schema, tenant, keys, callers } = JSON.parse(process.env.STORM);
  const log = pino({ level: 'silent' });
  const dataSource = await createDataSource({ url, schema, entities: [], migrations: [], poolSize: 10 }).initialize();
  const bus = await Bus.start({ url, log });
  const viewer = { subject: 'caller', name: 'A caller', roles: ['PARTNER_ADMIN'], tenant, scope: 'tenant' };
  const context = { viewer, requestId: 'storm', dataSource, bus, log, now: () => new Date(), newId: () => newId() };
  const call = async (key) => {
    for (;;) {
      try {
        return await once(context, { key, operation: 'storm', input: { key }, tenant, subject: { type: 'Storm', id: key } }, async (manager) => {
          await manager.query('insert into effect (name) values ($1)', [key]);
          await bus.publish(manager, { id: newId(), type: 'storm.felt', version: 1, tenant, aggregate: { type: 'Storm', id: key, sequence: 1 }, occurredAt: new Date().toISOString(), causation: 'storm', payload: {} });
          return { done: newId() };
        });
      } catch (error) {
        if (error.extensions?.reason !== 'IDEMPOTENCY_IN_PROGRESS') throw error;
      }
    }
  };
  for (const key of keys) {
    const answers = await Promise.all(Array.from({ length: callers }, () => call(key)));
    for (const answer of answers) process.stdout.write(JSON.stringify({ key, done: answer.done }) + '\\n');
  }
  await bus.stop();
  await dataSource.destroy();
`;

interface Answered {
  key: string;
  done: string;
}

function storm(keys: readonly string[], answers: Answered[]): ChildProcess {
  const settings = { url: database.urlOf(schema), schema, tenant, keys, callers: size.callers / 2 };
  const child = spawn(process.execPath, ['--input-type=module', '-e', caller], { env: { ...process.env, STORM: JSON.stringify(settings) }, stdio: ['ignore', 'pipe', 'inherit'] });
  createInterface({ input: child.stdout! }).on('line', (line) => answers.push(JSON.parse(line) as Answered));
  return child;
}

const ended = async (child: ChildProcess): Promise<number | null> => (child.exitCode ?? child.signalCode) === null ? ((await happens(child, 'close'))[0] as number | null) : child.exitCode;

async function timesEach(statement: string): Promise<{ things: number; least: number; most: number }> {
  const { rows } = await admin.query(`select count(*)::int as things, min(n)::int as least, max(n)::int as most from (${statement}) as counted (n)`);
  return rows[0] as { things: number; least: number; most: number };
}

it(`${size.keys} keys by ${size.callers} callers with a killed process: one effect, event, entry and answer each`, { timeout: 900_000 }, async () => {
  const keys = Array.from({ length: size.keys }, () => randomUUID());
  const answers: Answered[] = [];
  const began = performance.now();
  const [killed, lasting] = [storm(keys, answers), storm(keys, answers)];
  while (answers.length < (size.keys * size.callers) / 4) await new Promise((resolve) => setTimeout(resolve, 5));
  killed.kill('SIGKILL');
  await ended(killed);
  const toldBefore = answers.length;
  const again = storm(keys, answers);
  expect([await ended(lasting), await ended(again)]).toEqual([0, 0]);
  const exactly = { things: size.keys, least: 1, most: 1 };
  expect(await timesEach(`select count(*) from ${schema}.effect group by name`)).toEqual(exactly);
  expect(await timesEach(`select count(*) from bus.job where name = '${schema}.storm.felt' group by data->'aggregate'->>'id'`)).toEqual(exactly);
  expect(await timesEach(`select count(*) from audit.entry where action = 'storm' group by subject_id`)).toEqual(exactly);
  expect(await timesEach(`select count(*) from ${schema}.idempotency_key where answer is not null group by key`)).toEqual(exactly);
  const different = [...Map.groupBy(answers, ({ key }) => key).values()].filter((told) => new Set(told.map(({ done }) => done)).size !== 1).length;
  expect(different).toBe(0);
  process.stdout.write(`storm: ${size.keys} keys × ${size.callers} callers, killed after ${toldBefore} answers; ${answers.length} answers, effects per key 1, keys with different answers ${different}, ${Math.round(performance.now() - began)} ms\n`);
});
