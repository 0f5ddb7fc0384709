import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { startStack } from '@platform/local/supervisor/stack.js';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the platform of this run answers. */
    platform: { console: string; graphql: string; issuer: string };
    /** A folder of the run, for what its test files must not take twice. */
    claims: string;
  }
}

/** One platform with the demonstration network for all journeys of a run; each journey takes a partner of its own. */
export default async function setUpPlatform(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'console-journeys-'));
  const stack = await startStack({ dir: join(folder, 'platform'), ports: 'free', demo: 'small', purpose: 'throwaway', environment: { PATH: process.env.PATH } });
  const { console, graphql, issuer } = stack.endpoints;
  project.provide('platform', { console, graphql, issuer });
  project.provide('claims', mkdtempSync(join(folder, 'claims-')));
  return async () => {
    await stack.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}
