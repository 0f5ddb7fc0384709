import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { createTestDatabase, type TestDatabase } from '@platform/kit/testing/test-database.js';

import { sequences, violationOf } from './testing/ledger/ledger-sequence.js';
import { LedgerSite } from './testing/ledger/ledger-site.js';

const runs = Number(process.env['LEDGER_SEQUENCES'] ?? 200);
const seed = process.env['LEDGER_SEED'] === undefined ? {} : { seed: Number(process.env['LEDGER_SEED']) };

let database: TestDatabase;
let ledger: LedgerSite;

beforeAll(async () => {
  database = await createTestDatabase();
  ledger = await LedgerSite.open(database);
});
afterAll(async () => {
  await ledger.close();
  await database.drop();
});

it(`whatever is tried in whatever order, the ledger does what its model does and keeps its six invariants (${runs} sequences)`, async () => {
  const property = fc.asyncProperty(sequences, async (attempts) => {
    expect(await violationOf(ledger, attempts)).toBe(null);
  });
  await fc.assert(property, { numRuns: runs, ...seed });
}, Math.max(60_000, runs * 200));
