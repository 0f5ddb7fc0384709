// `npm run test:ledger`: 10,000 sequences against the ledger's model; `-- mutants`: every defence of the ledger taken away once.
// LEDGER_SEQUENCES and LEDGER_SEED choose how many, and which.
import { spawnSync } from 'node:child_process';

const [what = 'model', ...more] = process.argv.slice(2);
const suites = {
  model: { file: 'ledger-model', env: { LEDGER_SEQUENCES: process.env.LEDGER_SEQUENCES ?? '10000' } },
  mutants: { file: 'ledger-mutants', env: { LEDGER_MUTANTS: 'all' } },
};
const suite = suites[what];
if (suite === undefined || more.length > 0) {
  process.stderr.write(`It is "npm run test:ledger" or "npm run test:ledger -- mutants".\n`);
  process.exit(1);
}
const { status } = spawnSync('npx', ['vitest', 'run', '--project', 'integration', `subgraphs/accounts/src/${suite.file}`], { stdio: 'inherit', env: { ...process.env, ...suite.env } });
process.exit(status ?? 1);
