// Recomputes every balance of the ledger from its transfers, and says what does not add up:
//   node deploy/verify-ledger.js
// It ends with 1 when something was found. It only reads; the services may run meanwhile.
import { readLedgerProblems, readLedgerSize } from '@platform/accounts/db/ledger/read-ledger-problems.js';
import { BadEnvironment, Environment } from '@platform/kit/process/environment.js';
import { asAdministrator } from '@platform/local/database/admin-connection.js';
import { Refusal } from '@platform/local/refusal.js';

const say = (line) => process.stdout.write(`${line}\n`);

async function run() {
  const environment = new Environment(process.env);
  const address = environment.url('DATABASE_URL', ['postgres:', 'postgresql:']);
  environment.check();
  const started = performance.now();
  await asAdministrator(address, async (client) => {
    const reads = { query: async (text, values = []) => (await client.query(text, values)).rows };
    // One look at everything: what is booked meanwhile is not half seen.
    await client.query('begin isolation level repeatable read read only');
    const [problems, size] = [await readLedgerProblems(reads), await readLedgerSize(reads)];
    await client.query('commit');
    for (const { kind, organizationId, thingId, expected, found } of problems) say(`${kind}  organisation ${organizationId}  ${thingId}  expected ${expected}, found ${found}`);
    say(`${size.accounts} balances recomputed from ${size.transfers} transfers in ${Math.round(performance.now() - started)} ms: ${problems.length} problems.`);
    if (problems.length > 0) process.exitCode = 1;
  });
}

try {
  await run();
} catch (error) {
  if (!(error instanceof Refusal || error instanceof BadEnvironment)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
