import { availableParallelism, loadavg } from 'node:os';
import { parseArgs } from 'node:util';

import { startBenchDatabase } from './bench-database.js';
import { loadRepairs } from './network/load-repairs.js';
import { partnerId, partnerOf } from './network/partners.js';
import { deviceOf } from './network/repairs.js';
import { loadParts } from './pages/load-parts.js';
import { measurePages, platformName } from './pages/measure-pages.js';
import { writeResults } from './results.js';
import { say } from './say.js';
import { table } from './table.js';

// `npm run bench:pages -- --repairs 10000,100000,1000000 --clients 1,10,100`: a page of 50 repairs over HTTP, from the subgraph, from PostGraphile
// and from SQL by hand, over the same database.
const { values } = parseArgs({ options: { repairs: { type: 'string', default: '10000,100000,1000000' }, clients: { type: 'string', default: '1,10,100' }, rounds: { type: 'string', default: '5' }, seconds: { type: 'string', default: '2' } } });
const [sizes, crowds] = [values.repairs.split(',').map(Number), values.clients.split(',').map(Number)];
const [rounds, seconds] = [Number(values.rounds), Number(values.seconds)];
if (![...sizes, ...crowds, rounds, seconds].every((n) => Number.isInteger(n) && n > 0) || sizes.some((size) => size % 2 !== 0)) {
  process.stderr.write('--repairs takes even numbers parted by commas, --clients numbers, --rounds and --seconds a number; all above zero.\n');
  process.exit(2);
}

const rows: (string | number)[][] = [];
for (const repairs of sizes) {
  const database = await startBenchDatabase();
  try {
    await loadRepairs({ adminUrl: database.adminUrl, repairs });
    await loadParts(database.adminUrl);
    const tenant = partnerId(partnerOf(deviceOf(repairs / 2)));
    for (const clients of crowds) {
      const measured = await measurePages({ url: database.urlOf('repairs'), tenant }, { clients, rounds, roundMs: seconds * 1_000 });
      const platform = measured.find(({ contestant }) => contestant === platformName)!;
      for (const { contestant, cpuMs, perSecond, p50Ms, p99Ms } of measured) rows.push([String(repairs), String(clients), contestant, cpuMs, platform.cpuMs / cpuMs, perSecond, p50Ms, p99Ms]);
      say(`${repairs} repairs, ${clients} clients: ${measured.map(({ contestant, cpuMs }) => `${contestant} ${cpuMs.toFixed(2)}`).join(', ')} ms of processor time a page`);
    }
  } finally {
    await database.stop();
  }
}
const body = [
  `\`npm run bench:pages -- --repairs ${values.repairs} --clients ${values.clients} --rounds ${rounds} --seconds ${seconds}\`, on ${availableParallelism()} processors with ${loadavg()[0]!.toFixed(1)} processes at work. The newest 50 repairs of a partner with device, location, technician and parts, over HTTP; medians of the rounds, each contestant a process of its own on the same database, role and row-level security. The subgraph also verifies who asks and the gateway's signature; the others know neither. The ratio is the subgraph's processor time over the contestant's.`,
  table(['repairs', 'clients', 'answered by', 'CPU ms a page', 'ratio', 'pages a second', 'p50 ms', 'p99 ms'], rows),
].join('\n\n');
say(`\n${body}`);
writeResults('Pages of repairs over HTTP', body);
