import { afterAll, beforeAll, it } from 'vitest';

import { createTestDatabase, type TestDatabase } from '@platform/kit/testing/test-database.js';

import { type Attempt, sequences, violationOf } from './testing/ledger/ledger-sequence.js';
import { LedgerSite } from './testing/ledger/ledger-site.js';
import { runSequences } from './testing/run-sequences.js';

const runs = Number(process.env['LEDGER_SEQUENCES'] ?? 200);
const seed = process.env['LEDGER_SEED'] === undefined ? undefined : Number(process.env['LEDGER_SEED']);
/** Each sequence has an organisation of its own: those side by side share nothing but the database. */
const laneCount = runs > 200 ? 3 : 1;

let database: TestDatabase;
let ledgers: LedgerSite[] = [];

beforeAll(async () => {
  database = await createTestDatabase();
  for (let lane = 0; lane < laneCount; lane += 1) ledgers = [...ledgers, await LedgerSite.open(database)];
});
afterAll(async () => {
  for (const ledger of ledgers) await ledger.close();
  await database.drop();
});

it(`whatever is tried in whatever order, the ledger does what its model does and keeps its six invariants (${runs} sequences)`, async () => {
  await runSequences({ of: 'sequences of a ledger', runs, seed, sequences, lanes: ledgers.map((ledger) => (attempts: readonly Attempt[]) => violationOf(ledger, attempts)) });
}, Math.max(60_000, runs * 200));
