import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';

import { startBenchDatabase } from './bench-database.js';
import { loadRepairs } from './network/load-repairs.js';
import { loadCounts } from './reports/load-counts.js';
import { measureReports, type ReportMeasured } from './reports/measure-reports.js';
import { writeResults } from './results.js';
import { say } from './say.js';
import { table } from './table.js';

// `npm run bench:reports -- --repairs 1000000,10000000`: the quarter board and a partner's quarter over so many repairs, against hand-written SQL.
const { values } = parseArgs({ options: { repairs: { type: 'string', default: '1000000,10000000' }, rounds: { type: 'string', default: '60' } } });
const sizes = values.repairs.split(',').map(Number);
const rounds = Number(values.rounds);
if (![...sizes, rounds].every((n) => Number.isInteger(n) && n > 0) || sizes.some((size) => size % 2 !== 0)) {
  process.stderr.write('--repairs takes even numbers parted by commas, --rounds a number; all above zero.\n');
  process.exit(2);
}

const bySize: ReportMeasured[][] = [];
for (const repairs of sizes) {
  const database = await startBenchDatabase();
  try {
    await loadRepairs({ adminUrl: database.adminUrl, repairs });
    await loadCounts(database.adminUrl);
    bySize.push(await measureReports({ urlOf: database.urlOf, loaded: repairs, rounds }));
    say(`${repairs} repairs measured`);
  } finally {
    await database.stop();
  }
}
const rows = bySize.flatMap((measured, size) =>
  measured.map(({ report, platform, byHand }, index) => [report, String(sizes[size]), platform.medianMs, platform.p95Ms, byHand.medianMs, platform.medianMs / byHand.medianMs, platform.medianMs / bySize[0]![index]!.platform.medianMs]),
);
const body = [
  `\`npm run bench:reports -- --repairs ${values.repairs} --rounds ${rounds}\`, on ${availableParallelism()} processors. The board is kept by the consumer of completed repairs; the SQL adds the same numbers up and judges nothing. Two hundred rounds warm up.`,
  table(['report', 'repairs', 'platform, median ms', '95 % below ms', 'hand-written SQL ms', 'ratio', `growth from ${sizes[0]}`], rows),
].join('\n\n');
say(`\n${body}`);
writeResults('Reports', body);
