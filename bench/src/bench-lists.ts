import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';

import { startBenchDatabase } from './bench-database.js';
import { quantile } from './interleaved.js';
import { type ListMeasured, measureLists } from './lists/measure-lists.js';
import { type Subject, subjects } from './lists/operations.js';
import { loadOrders } from './network/load-orders.js';
import { loadRepairs } from './network/load-repairs.js';
import { writeResults } from './results.js';
import { say } from './say.js';
import { table } from './table.js';

// `npm run bench:lists -- --repairs 100000,10000000`: lists over so many repairs, twice as many devices, a fifth of orders and a tenth of returns, against hand-written SQL.
const { values } = parseArgs({ options: { repairs: { type: 'string', default: '100000,10000000' }, rounds: { type: 'string', default: '40' } } });
const sizes = values.repairs.split(',').map(Number);
const rounds = Number(values.rounds);
if (![...sizes, rounds].every((n) => Number.isInteger(n) && n > 0) || sizes.some((size) => size % 2 !== 0)) {
  process.stderr.write('--repairs takes even numbers parted by commas, --rounds a number; all above zero.\n');
  process.exit(2);
}

const bySubject = new Map<Subject, ListMeasured[][]>((Object.keys(subjects) as Subject[]).map((subject) => [subject, []]));
const loads: string[] = [];
for (const repairs of sizes) {
  const database = await startBenchDatabase();
  try {
    const began = performance.now();
    await loadRepairs({ adminUrl: database.adminUrl, repairs });
    const seconds = (performance.now() - began) / 1_000;
    loads.push(`${repairs} repairs and ${repairs * 2} devices were loaded in ${seconds.toFixed(0)} s, ${Math.round((repairs * 3) / seconds)} rows a second with their indexes; then ${repairs / 5} orders with their parcels and ${repairs / 10} returns.`);
    say(loads.at(-1)!);
    await loadOrders(database.adminUrl);
    for (const [subject, bySize] of bySubject) bySize.push(await measureLists({ url: database.urlOf('repairs'), subject, repairs, rounds }));
  } finally {
    await database.stop();
  }
}

for (const [subject, bySize] of bySubject) {
  const last = bySize.at(-1)!;
  const rows = last.map(({ operation, asked, platform, byHand }, index) => [
    operation,
    asked,
    platform.medianMs,
    platform.p95Ms,
    byHand.medianMs,
    platform.medianMs / byHand.medianMs,
    platform.cpuMs,
    byHand.cpuMs,
    platform.medianMs / bySize[0]![index]!.platform.medianMs,
  ]);
  const heading = ['a page of 50', 'asked by', 'platform, median ms', '95 % below ms', 'hand-written SQL ms', 'ratio', 'CPU ms', 'by hand CPU ms', `growth from ${sizes[0]} repairs`];
  const ratios = last.map(({ platform, byHand }) => platform.medianMs / byHand.medianMs);
  const body = [
    `\`npm run bench:lists -- --repairs ${values.repairs} --rounds ${rounds}\`, on ${availableParallelism()} processors. The subgraph answers the whole GraphQL operation in its process; the SQL runs under the same role and row-level security, and names the partner where a partner asks.`,
    ...loads,
    table(heading, rows),
    `Over all of them the median ratio is ${quantile(ratios, 0.5).toFixed(2)}, the highest ${Math.max(...ratios).toFixed(2)}; the slowest page took ${Math.max(...last.map(({ platform }) => platform.p95Ms)).toFixed(1)} ms (95 % below).`,
  ].join('\n\n');
  say(`\n${body}`);
  writeResults(subject, body);
}
