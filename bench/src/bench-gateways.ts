import { availableParallelism, loadavg } from 'node:os';
import { parseArgs } from 'node:util';

import { hiveRouter, measureGateways, shipped } from './gateways/measure-gateways.js';
import { watchMemory } from './gateways/watch-memory.js';
import { writeResults } from './results.js';
import { table } from './table.js';

// `npm run bench:gateways -- --clients 50 --rounds 7 --seconds 2`: this gateway beside the engine as it is shipped, over the same subgraphs.
// With `--minutes 10` this gateway is asked for so long instead, and what it keeps in memory is looked at.
const { values } = parseArgs({ options: { clients: { type: 'string', default: '50' }, rounds: { type: 'string', default: '7' }, seconds: { type: 'string', default: '2' }, minutes: { type: 'string', default: '0' } } });
const [clients, rounds, seconds, minutes] = [Number(values.clients), Number(values.rounds), Number(values.seconds), Number(values.minutes)];
if (![clients, rounds, seconds].every((n) => Number.isInteger(n) && n > 0) || !(minutes >= 0)) {
  process.stderr.write('--clients, --rounds and --seconds are whole numbers above zero, --minutes a number.\n');
  process.exit(2);
}
if (minutes > 0) {
  const { requests, heapMb } = await watchMemory({ clients, minutes });
  const body = `\`npm run bench:gateways -- --clients ${clients} --minutes ${minutes}\`: ${requests} operations of every size without a pause, a hundred callers in turn. In use after each tenth of the time, the collector having been through: ${heapMb.map((mb) => mb.toFixed(1)).join(', ')} MB; from the second to the last ${(heapMb.at(-1)! - heapMb[1]!).toFixed(1)} MB more.`;
  process.stdout.write(`${body}\n`);
  writeResults('Memory of the gateway', body);
  process.exit();
}
const measured = await measureGateways({ clients, rounds, roundMs: seconds * 1_000 });
const rows = measured.map(({ operation, gateway, cpuMs, perSecond, p50Ms, p99Ms }) => {
  const against = (name: string): number => measured.find((other) => other.operation === operation && other.gateway === name)!.cpuMs / cpuMs;
  return [operation, gateway, cpuMs, against(shipped), against(hiveRouter), perSecond, p50Ms, p99Ms];
});
const body = [
  `\`npm run bench:gateways -- --clients ${clients} --rounds ${rounds} --seconds ${seconds}\`, on ${availableParallelism()} processors with ${loadavg()[0]!.toFixed(1)} processes at work. Each gateway is a process of its own before the same subgraphs in memory; medians of the rounds. A hundred callers, all of whom asked once before, ask in turn, each with its own token, which the subgraphs must be handed. All reach the subgraphs over TCP; the second row is this gateway as it reaches those of its own machine, at unix sockets. This gateway also verifies its caller, counts what an operation costs, holds its limits and signs what it sends; the others do none of it.`,
  table(['operation', 'gateway', 'CPU ms a request', 'times less than shipped', 'times less than Hive’s router runtime', 'requests a second', 'p50 ms', 'p99 ms'], rows),
].join('\n\n');
process.stdout.write(`${body}\n`);
writeResults('Gateways', body);
