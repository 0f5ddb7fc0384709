import { afterAll, beforeAll, expect, it } from 'vitest';

import { assertIsolation } from '@platform/kit/database/isolation-check.js';
import { schemaDrift } from '@platform/kit/testing/schema-drift.js';
import { startTestSubgraph, type TestSubgraph } from '@platform/kit/testing/test-subgraph.js';

import { entities, schema } from './db/database.js';
import { buildSchema } from './graphql/schema.js';
import { subscriptions } from './subscriptions.js';

let subgraph: TestSubgraph;

beforeAll(async () => {
  subgraph = await startTestSubgraph({ buildSchema, schema, entities, subscriptions });
});
afterAll(() => subgraph.stop());

it('entities and migrations say the same', async () => {
  expect(await schemaDrift(subgraph.dataSource)).toEqual([]);
});

it('no tenant can see another’s rows: every table with a tenant is closed by row-level security', async () => {
  await expect(assertIsolation(subgraph.dataSource, schema)).resolves.toBeUndefined();
});
