import { beforeAll, expect, it } from 'vitest';

import { createTestDatabase, type TestDatabase } from '@platform/kit/testing/test-database.js';

import { type Mutant, ledgerMutants } from './testing/ledger/ledger-mutants.js';
import { brokenLedger } from './testing/ledger/ledger-probes.js';
import { LedgerSite } from './testing/ledger/ledger-site.js';

/** `npm run test:ledger -- mutants` plants all of them; every run plants some of each kind. */
const each = process.env['LEDGER_MUTANTS'] === 'all' ? 1 : 9;

let mutants: Mutant[];

beforeAll(async () => {
  await inScratch(async (ledger) => {
    mutants = await ledgerMutants(ledger.admin);
    const broken = await brokenLedger(ledger, { runs: 10, seed: 7 });
    if (broken !== null) throw new Error(`Nothing was taken from the ledger, and yet: ${broken}`);
  });
});

async function inScratch<T>(work: (ledger: LedgerSite) => Promise<T>): Promise<T> {
  const database: TestDatabase = await createTestDatabase();
  const ledger = await LedgerSite.open(database);
  try {
    return await work(ledger);
  } finally {
    await ledger.close();
    await database.drop();
  }
}

it('the ledger refuses everything that it must, and whatever is taken from its defences is missed', async () => {
  expect(mutants.length).toBeGreaterThan(60);
  const survivors: string[] = [];
  const planted = mutants.filter((_, index) => index % each === 0);
  for (const { name, statement } of planted) {
    const found = await inScratch(async (ledger) => {
      await ledger.admin.query(statement);
      return brokenLedger(ledger, { runs: 10, seed: 7 });
    });
    if (found === null) survivors.push(name);
  }
  process.stdout.write(`${planted.length} mutants of the ledger planted, ${planted.length - survivors.length} found\n`);
  expect(survivors).toEqual([]);
}, 600_000);
