import { afterAll, beforeAll, expect, test } from 'vitest';

import { type BenchDatabase, startBenchDatabase } from '../bench-database.js';
import { loadRepairs } from '../network/load-repairs.js';
import { measureLists } from './measure-lists.js';
import { operations } from './operations.js';

const repairs = 2_000;
let database: BenchDatabase;

beforeAll(async () => {
  database = await startBenchDatabase();
  await loadRepairs({ adminUrl: database.adminUrl, repairs });
});
afterAll(() => database.stop());

test('every list is answered as the SQL written for it alone answers it, and both are timed', async () => {
  const measured = await measureLists({ url: database.urlOf('repairs'), repairs, rounds: 1 });
  expect(measured).toHaveLength(operations(repairs).length * 2);
  for (const { platform, byHand } of measured) expect(Math.min(platform.medianMs, byHand.medianMs)).toBeGreaterThan(0);
});
