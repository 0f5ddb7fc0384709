import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { thisCheckout } from '../supervisor/stack-options.js';
import type { Figure } from './figures.js';

interface SuiteReport {
  testResults: readonly { name: string; assertionResults: readonly { status: string; fullName: string }[] }[];
}

const suites = ['gateway/src/graphql-cop.integration.test.ts', 'gateway/src/fuzz.integration.test.ts'];

/** What the gateway's own suites find of the thirteen checks of graphql-cop, and of made-up input. */
export async function gatewaySuites(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'platform-suites-'));
  const file = join(folder, 'report.json');
  try {
    await runVitest(['run', '--project', 'integration', ...suites, '--reporter=json', `--outputFile=${file}`]);
    return figuresOfSuites(JSON.parse(readFileSync(file, 'utf8')) as SuiteReport);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export function figuresOfSuites({ testResults }: SuiteReport): Figure[] {
  const testsOf = (part: string): SuiteReport['testResults'][number]['assertionResults'] => testResults.filter(({ name }) => name.includes(part)).flatMap(({ assertionResults }) => assertionResults);
  const failed = (tests: readonly { status: string }[]): number => tests.filter(({ status }) => status !== 'passed').length;
  const checks = testsOf('graphql-cop').filter(({ fullName }) => /finds nothing [a-z_]+$/.test(fullName));
  const fuzz = testsOf('fuzz');
  if (checks.length !== 13 || fuzz.length === 0) throw new Error(`The gateway's suites have ${checks.length} of 13 checks of graphql-cop and ${fuzz.length} of made-up input.`);
  return [
    { name: 'graphql-cop checks found', value: failed(checks), most: 0, of: 13 },
    { name: 'fuzz suites that failed', value: failed(fuzz), most: 0, of: fuzz.length },
  ];
}

/** Ends when Vitest has; a failing test shows in its report. */
function runVitest(args: readonly string[]): Promise<void> {
  const vitest = join(thisCheckout, 'node_modules', 'vitest', 'vitest.mjs');
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [vitest, ...args], { cwd: thisCheckout, stdio: 'ignore' });
    child.once('error', reject);
    child.once('exit', () => resolve());
  });
}
