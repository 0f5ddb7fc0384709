import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import type { Progress } from '@platform/local/supervisor/progress.js';
import { startStack } from '@platform/local/supervisor/stack.js';

import { quantile } from './interleaved.js';
import { writeResults } from './results.js';
import { say } from './say.js';
import { table } from './table.js';

// `npm run bench:start -- --times 5`: the whole platform on the demonstration network's data, from PostgreSQL accepting connections to every
// process answering.
const { values } = parseArgs({ options: { times: { type: 'string', default: '5' } } });
const times = Number(values.times);
if (!Number.isInteger(times) || times < 1) {
  process.stderr.write('--times is a whole number above zero.\n');
  process.exit(2);
}
const dir = mkdtempSync(join(tmpdir(), 'bench-start-'));

interface Started {
  steps: Map<string, number>;
  afterDatabaseMs: number;
}

/** Starts and stops everything; answers how long each step took, and how long all took once PostgreSQL accepted connections. */
async function startOnce(): Promise<Started> {
  const steps = new Map<string, number>();
  let acceptedAt: number | undefined;
  const onProgress = ({ step, state, elapsedMs = 0 }: Progress): void => {
    if (state !== 'done') return;
    // PostgreSQL is the first of the steps.
    acceptedAt ??= performance.now();
    steps.set(step, elapsedMs);
  };
  const stack = await startStack({ dir, ports: 'free', demo: 'full', onProgress });
  const afterDatabaseMs = performance.now() - acceptedAt!;
  await stack.stop();
  return { steps, afterDatabaseMs };
}

try {
  say('Loading the demonstration network once.');
  await startOnce();
  const starts: Started[] = [];
  for (let time = 0; time < times; time += 1) starts.push(await startOnce());
  const names = [...starts[0]!.steps.keys()];
  const row = (name: string, ms: number[]): (string | number)[] => [name, quantile(ms, 0.5) / 1_000, Math.max(...ms) / 1_000];
  const rows = [...names.map((name) => row(name, starts.map(({ steps }) => steps.get(name)!))), row('all after PostgreSQL accepted connections', starts.map(({ afterDatabaseMs }) => afterDatabaseMs))];
  const body = [
    `\`npm run bench:start -- --times ${times}\`, on ${availableParallelism()} processors with ${loadavg()[0]!.toFixed(1)} processes at work: four subgraphs, gateway with console, issuer, card simulator and mailbox, each a process of its own, on the data of the demonstration network.`,
    table(['step', 'median s', 'slowest s'], rows),
  ].join('\n\n');
  say(`\n${body}`);
  writeResults('Cold start', body);
} finally {
  rmSync(dir, { recursive: true, force: true });
}
