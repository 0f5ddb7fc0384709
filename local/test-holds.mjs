// `npm run test:holds -- 10000`: so many sequences of what may happen to a hold, against the six invariants; HOLD_SEED chooses which.
// `npm run test:holds -- races 1000`: so many holds that are charged, freed, swept and told of at once.
import { spawnSync } from 'node:child_process';

const args = process.argv.slice(2);
const isRaces = args[0] === 'races';
const count = isRaces ? (args[1] ?? '1000') : (args[0] ?? '10000');
if (!/^\d+$/.test(count)) {
  process.stderr.write('It is "npm run test:holds -- 10000" or "npm run test:holds -- races 1000".\n');
  process.exit(1);
}
const env = { ...process.env, ...(isRaces ? { HOLD_RACES: count } : { HOLD_SEQUENCES: count }) };
const file = isRaces ? 'hold-races' : 'hold-model';
const { status } = spawnSync('npx', ['vitest', 'run', '--project', 'integration', `subgraphs/accounts/src/${file}`], { stdio: 'inherit', env });
process.exit(status ?? 1);
