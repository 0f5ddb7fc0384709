import { afterAll, beforeAll, expect, test } from 'vitest';

import { type BenchDatabase, startBenchDatabase } from '../bench-database.js';
import { loadOrders } from '../network/load-orders.js';
import { loadRepairs } from '../network/load-repairs.js';
import { measureLists } from './measure-lists.js';
import { operations, type Subject, subjects } from './operations.js';

const repairs = 2_000;
let database: BenchDatabase;

beforeAll(async () => {
  database = await startBenchDatabase();
  await loadRepairs({ adminUrl: database.adminUrl, repairs });
  await loadOrders(database.adminUrl);
});
afterAll(() => database.stop());

test.each(Object.keys(subjects) as Subject[])('%s: each is answered as the SQL written for it alone answers it, and both are timed', async (subject) => {
  const measured = await measureLists({ url: database.urlOf('repairs'), subject, repairs, rounds: 1 });
  expect(measured).toHaveLength(operations(subject, repairs, null).length * 2);
  for (const { platform, byHand } of measured) expect(Math.min(platform.medianMs, byHand.medianMs)).toBeGreaterThan(0);
});
