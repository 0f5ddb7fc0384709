import { assertIsolation } from '@platform/kit/database/isolation-check.js';
import { createDataSource } from '@platform/kit/database/data-source.js';
import { createTestDatabase } from '@platform/kit/testing/test-database.js';
import { expect, it } from 'vitest';

it.each(['programs', 'accounts', 'ledger', 'repairs', 'certification'])('the tables of %s are closed as its service demands before it starts', async (schema) => {
  const database = await createTestDatabase();
  const dataSource = await createDataSource({ url: database.urlOf(schema === 'ledger' ? 'accounts' : schema), schema, entities: [], migrations: [], poolSize: 1 }).initialize();
  try {
    await expect(assertIsolation(dataSource, schema)).resolves.toBeUndefined();
  } finally {
    await dataSource.destroy();
    await database.drop();
  }
});
