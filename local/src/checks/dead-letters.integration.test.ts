import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import { Bus } from '@platform/kit/bus/bus.js';
import type { Event, News } from '@platform/kit/bus/event.js';
import { createEventOrder } from '@platform/kit/bus/event-order.js';
import { createInbox } from '@platform/kit/bus/inbox.js';
import { createDataSource } from '@platform/kit/database/data-source.js';
import { aText, payloadOf } from '@platform/kit/bus/payload-check.js';
import { loginRole, prepareDatabase } from '@platform/kit/database/prepare-database.js';
import { inTransaction } from '@platform/kit/database/session.js';
import { createLogger } from '@platform/kit/process/logger.js';
import { createTestDatabase, type TestDatabase } from '@platform/kit/testing/test-database.js';
import type { DataSource } from 'typeorm';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';

import { asAdministrator } from '../database/admin-connection.js';
import { hook } from '../testing/source-process.js';

const schema = 'letters_probe';
const tenant = randomUUID();
const log = createLogger('test', 'silent');
const applied: string[] = [];
let isBroken = true;
let database: TestDatabase;
let dataSource: DataSource;
let bus: Bus;

beforeAll(async () => {
  database = await createTestDatabase();
  const stores = [{ schema, migrations: [], subscriptions: [{ consumer: schema, type: 'thing.happened' }] }];
  await prepareDatabase({ adminUrl: database.adminUrl, stores, passwords: { [loginRole(schema)]: 'for-tests-only' } });
  await asAdministrator(database.adminUrl, async (client) => {
    await client.query('update bus.queue set retry_limit = 0');
    await client.query(`set role ${schema}_owner; set search_path = ${schema}`);
    for (const statement of [...createInbox(schema), ...createEventOrder(schema)]) await client.query(statement);
  });
  const url = database.urlOf(schema);
  dataSource = await createDataSource({ url, schema, entities: [], migrations: [] }).initialize();
  bus = await Bus.start({ url, log });
  await bus.subscribe(dataSource, {
    consumer: schema,
    type: 'thing.happened',
    order: 'each',
    payload: payloadOf({ name: aText }),
    apply: async ({ payload }: Event<{ name: string }>) => {
      if (isBroken) throw new Error('the neighbour’s table is gone');
      applied.push(payload.name);
    },
  });
});
afterAll(async () => {
  await bus.stop();
  await dataSource.destroy();
  await database.drop();
});

async function publish(name: string): Promise<void> {
  const event: News = { id: randomUUID(), type: 'thing.happened', version: 1, tenant, aggregate: { type: 'Thing', id: tenant, sequence: 1 }, occurredAt: new Date().toISOString(), causation: 'test', payload: { name } };
  await inTransaction(dataSource, { tenant, scope: 'tenant', subject: 'test', roles: [], requestId: 'r' }, (manager) => bus.publish(manager, event));
}

const script = fileURLToPath(new URL('../../../deploy/dead-letters.js', import.meta.url));
const deadLetters = (...words: string[]): Promise<{ stdout: string }> =>
  promisify(execFile)(process.execPath, ['--disable-warning=ExperimentalWarning', '--import', hook, script, ...words], { env: { ...process.env, DATABASE_URL: database.adminUrl } });

test('an event that failed for good is listed with its cause, holds back the next one, and after a retry both are applied in their order', async () => {
  await publish('first');
  await publish('second');
  await vi.waitFor(async () => expect((await deadLetters()).stdout).toMatch(new RegExp(`^\\S{36}  ${schema}\\.dead  thing\\.happened  Thing/${tenant}  \\S+  the neighbour’s table is gone\\n1 could not be applied`)), { timeout: 20_000, interval: 300 });
  isBroken = false;
  expect((await deadLetters('retry', schema)).stdout).toMatch(/\n1 will be tried again\n$/);
  await vi.waitFor(() => expect(applied).toEqual(['first', 'second']), { timeout: 20_000, interval: 100 });
  expect((await deadLetters()).stdout).toBe('0 could not be applied\n');
}, 60_000);

test('an event that is discarded with a reason is entered in the trail, and the next one goes on without it', async () => {
  isBroken = true;
  applied.length = 0;
  await publish('given up');
  await publish('behind');
  const listed = await vi.waitFor(async () => {
    const { stdout } = await deadLetters();
    expect(stdout).toMatch(/\n1 could not be applied\n$/);
    return stdout;
  }, { timeout: 20_000, interval: 300 });
  isBroken = false;
  expect((await deadLetters('discard', listed.slice(0, 36), 'Its thing never was.')).stdout).toMatch(/entered in the audit trail\n$/);
  await vi.waitFor(() => expect(applied).toEqual(['behind']), { timeout: 20_000, interval: 100 });
  const entered = await asAdministrator(database.adminUrl, (client) =>
    client.query(`select actor, action, subject_id, outcome, reason from audit.entry e join audit.wording w on w.entry_id = e.id where action = 'discardFailedDelivery'`));
  expect(entered.rows).toEqual([{ actor: 'system:operator', action: 'discardFailedDelivery', subject_id: listed.slice(0, 36), outcome: 'DONE', reason: 'Its thing never was.' }]);
  await expect(deadLetters('discard', listed.slice(0, 36), 'Once more.')).rejects.toMatchObject({ code: 1, stderr: expect.stringMatching(/no event .* that was given up on/) as string });
}, 60_000);

test.each([
  [['discard', '00000000-0000-7000-8000-000000000000', ' '], /the words after the script are not/],
  [['retry'], /the words after the script are not "retry <subgraph>"/],
  [['retry', 'nobody'], /^There is no subgraph nobody that listens to events\.\n$/],
])('dead-letters %j is refused in one sentence', async (words, says) => {
  await expect(deadLetters(...words)).rejects.toMatchObject({ code: 1, stderr: expect.stringMatching(says) as string });
}, 60_000);
