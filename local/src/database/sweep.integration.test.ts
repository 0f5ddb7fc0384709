import { inboxDays } from '@platform/kit/bus/event-order.js';
import { createDataSource } from '@platform/kit/database/data-source.js';
import { loginRole, prepareDatabase } from '@platform/kit/database/prepare-database.js';
import { keyDays } from '@platform/kit/idempotency/idempotency-keys.js';
import { sweep } from '@platform/kit/process/sweep.js';
import { createTestDatabase, type TestDatabase } from '@platform/kit/testing/test-database.js';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { asAdministrator } from './admin-connection.js';
import { stores } from './stores.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  await prepareDatabase({ adminUrl: database.adminUrl, stores, passwords: Object.fromEntries(stores.map(({ schema }) => [loginRole(schema), 'for-tests-only'])) });
});
afterAll(() => database.drop());

/** One row past its time and one short of it, in each table that has one. */
async function remember(schema: string): Promise<void> {
  await asAdministrator(database.adminUrl, async (client) => {
    for (const days of [keyDays + 1, keyDays - 1])
      await client.query(`insert into ${schema}.idempotency_key (tenant_id, principal, key, operation, fingerprint, created_at) values (gen_random_uuid(), 'somebody', 'key', 'anything', 'f', now() - interval '${days} days')`);
    for (const days of [inboxDays + 1, inboxDays - 1])
      await client.query(`insert into ${schema}.inbox (tenant_id, event_id, type, received_at) values (gen_random_uuid(), gen_random_uuid(), 'thing.happened', now() - interval '${days} days')`);
  });
}

test.each(stores.map(({ schema }) => schema))('%s may forget what is old enough, and nothing younger', async (schema) => {
  const dataSource = await createDataSource({ url: database.urlOf(schema), schema, entities: [], migrations: [] }).initialize();
  try {
    await remember(schema);
    expect(await sweep(dataSource, schema)).toBe(2);
    expect(await sweep(dataSource, schema)).toBe(0);
  } finally {
    await dataSource.destroy();
  }
});
