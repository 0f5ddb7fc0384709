import { spawn } from 'node:child_process';
import { join } from 'node:path';

import { thisCheckout } from '../supervisor/stack-options.js';
import type { Figure } from './figures.js';

const suites = ['gateway/src/graphql-cop.integration.test.ts', 'local/src/graph/hostile-input.graph.test.ts'];

/** What the suites of hostile input say of themselves; `FUZZ_RUNS` tells how many inputs are made up. */
export async function hostileSuites(): Promise<Figure[]> {
  return figuresTold(await runVitest(['run', '--project', 'plumbing', '--project', 'graph', ...suites]));
}

/** Reads the lines in which the suites tell their figures; a figure that is not told is none. */
export function figuresTold(output: string): Figure[] {
  const told = (pattern: RegExp): number[] => {
    const match = pattern.exec(output);
    if (match === null) throw new Error(`The suites of hostile input do not tell ${pattern}:\n${output.slice(-2_000)}`);
    return match.slice(1).map(Number);
  };
  const [found] = told(/graphql-cop: (\d+) of 13 found/);
  const [inputs, bad, grown] = told(/fuzz: (\d+) inputs, seed \d+, (\d+) bad, p99 \d+ ms, (-?[\d.]+) MB more held/);
  const [cards, letIn, inDatabase, inLogs] = told(/card numbers: (\d+) sent into \d+ places, (\d+) let in, (\d+) in \d+ columns, (\d+) in \d+ lines/);
  return [
    { name: 'graphql-cop checks found', value: found!, most: 0, of: 13 },
    { name: 'hostile inputs answered badly', value: bad!, most: 0, of: inputs! },
    { name: 'memory grown by them', value: Math.max(0, grown!), unit: 'MB', most: 50 },
    { name: 'card numbers let in or kept', value: letIn! + inDatabase! + inLogs!, most: 0, of: cards! },
  ];
}

/** What Vitest writes; a test that fails shows in its figures. */
function runVitest(args: readonly string[]): Promise<string> {
  const vitest = join(thisCheckout, 'node_modules', 'vitest', 'vitest.mjs');
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [vitest, ...args], { cwd: thisCheckout, stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, NO_COLOR: '1' } });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.once('error', reject);
    child.once('close', () => resolve(output));
  });
}
