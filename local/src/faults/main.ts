import { randomInt } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { figuresTable, isReached } from './figures.js';
import { hostileSuites } from './hostile-suites.js';
import { runFaults } from './run-faults.js';

// `npm run test:faults -- --seconds 300 --seed 7`: real processes under load while one thing after another goes wrong.
const { values } = parseArgs({ options: { seconds: { type: 'string', default: process.env['FAULTS_SECONDS'] ?? '120' }, seed: { type: 'string' } } });
const seconds = Number(values.seconds);
if (!Number.isInteger(seconds) || seconds < 1 || seconds > 86_400) {
  process.stderr.write('--seconds is not a whole number from 1 to 86400.\n');
  process.exit(2);
}
const seed = values.seed ?? String(randomInt(1_000_000));
const dir = mkdtempSync(join(tmpdir(), 'platform-faults-'));
const beganAt = performance.now();
const say = (line: string): void => void process.stdout.write(`${((performance.now() - beganAt) / 1_000).toFixed(1).padStart(7)} s  ${line}\n`);
process.stdout.write(`seed ${seed}: --seed ${seed} --seconds ${seconds} has the same things go wrong again\n`);
try {
  const { figures: measured, findings, asked } = await runFaults({ dir, seed, seconds, onStep: say });
  say('running the suites of hostile input');
  const figures = [...measured, ...(await hostileSuites())];
  for (const finding of findings.slice(0, 40)) process.stdout.write(`FOUND ${finding}\n`);
  process.stdout.write(`\n${asked.ok} answered, ${asked.refused} refused, ${asked.unknown} unknown and asked again\n\n${figuresTable(figures)}\n`);
  process.stdout.write(`\nTimes were measured with ${loadavg()[0]!.toFixed(1)} processes at work on ${availableParallelism()} processors.\n`);
  const isGood = findings.length === 0 && figures.every(isReached);
  if (isGood) rmSync(dir, { recursive: true, force: true });
  else process.stdout.write(`\nThe logs of every process are in ${join(dir, 'logs')}; the seed is ${seed}.\n`);
  process.exitCode = isGood ? 0 : 1;
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\nThe logs of every process are in ${join(dir, 'logs')}; the seed is ${seed}.\n`);
  process.exitCode = 1;
}
