import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { say } from './say.js';

// `npm run bench`: one bench after the other, each with a share of the machine of its own; about an hour, and 30 GB while lists and reports are measured.
// `npm run bench -- --short`: the same with little data, in a quarter of an hour.
const { values } = parseArgs({ options: { short: { type: 'boolean', default: false } } });
const small = values.short;
const benches: readonly (readonly [string, ...string[]])[] = [
  ['bench-gateways', '--clients', '20', '--rounds', small ? '3' : '7'],
  ['bench-pages', '--repairs', small ? '10000,100000' : '10000,100000,1000000', '--clients', '1,10,100'],
  ['bench-start', '--times', small ? '2' : '5'],
  ['bench-ledger'],
  ['bench-decisions', '--organizations', small ? '2000' : '100000'],
  ['bench-candidates', '--organizations', small ? '2000' : '100000'],
  ['bench-devices', '--rows', small ? '50000' : '1000000'],
  ['bench-reports', '--repairs', small ? '100000,1000000' : '1000000,10000000'],
  ['bench-lists', '--repairs', small ? '100000,200000' : '100000,10000000'],
];
const failed = benches.filter(([script, ...args]) => {
  say(`\n# ${script} ${args.join(' ')}`);
  return spawnSync(process.execPath, [fileURLToPath(new URL(`./${script}.js`, import.meta.url)), ...args], { stdio: 'inherit' }).status !== 0;
});
if (failed.length > 0) say(`\nDid not end well: ${failed.map(([script]) => script).join(', ')}.`);
process.exit(failed.length);
