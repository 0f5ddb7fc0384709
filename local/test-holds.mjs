// `npm run test:holds -- 10000`: so many sequences of what may happen to a hold, against the six invariants; HOLD_SEED chooses which.
// `npm run test:holds -- races 1000`: so many holds that are charged, freed, swept and told of at once.
// `npm run test:holds -- mutants`: every defence of holds in the database taken away once.
import { spawnSync } from 'node:child_process';

const args = process.argv.slice(2);
const count = args.find((arg) => /^\d+$/.test(arg));
const suites = {
  model: { file: 'hold-model', env: { HOLD_SEQUENCES: count ?? '10000' } },
  races: { file: 'hold-races', env: { HOLD_RACES: count ?? '1000' } },
  mutants: { file: 'hold-mutants', env: { HOLD_MUTANTS: 'all' } },
};
const [what = 'model'] = args.filter((arg) => arg !== count);
const suite = Object.hasOwn(suites, what) ? suites[what] : undefined;
if (suite === undefined || args.length > 2 || (what === 'mutants' && count !== undefined)) {
  process.stderr.write('It is "npm run test:holds -- 10000", "npm run test:holds -- races 1000" or "npm run test:holds -- mutants".\n');
  process.exit(1);
}
const { status } = spawnSync('npx', ['vitest', 'run', '--project', 'integration', `subgraphs/accounts/src/${suite.file}`], { stdio: 'inherit', env: { ...process.env, ...suite.env } });
process.exit(status ?? 1);
