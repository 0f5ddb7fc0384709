import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { type RunningStack, startStack } from '@platform/local/supervisor/stack.js';
import { castPlatform } from '@platform/local/testing/platform-mould.js';
import type { TestProject } from 'vitest/node';

import type { JourneyPlatform } from './journey-platform.js';

/**
 * One platform with the demonstration network for all journeys of a run; each journey takes a partner of its own. It is started
 * by the first journey that knocks, and not while other tests still need the machine.
 */
export default async function setUpPlatform(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'console-journeys-'));
  const dir = join(folder, 'platform');
  let starting: Promise<RunningStack> | undefined;
  const start = async (): Promise<RunningStack> => {
    await castPlatform({ mould: project.getProvidedContext().mould, dir });
    return startStack({ dir, ports: 'free', demo: 'small', purpose: 'throwaway', environment: { PATH: process.env.PATH } });
  };
  const door = createServer((_request, response) => {
    starting ??= start();
    starting.then(
      ({ endpoints: { console, graphql, issuer } }) => response.end(JSON.stringify({ console, graphql, issuer, issuerKeysFile: join(dir, 'issuer-keys.json') } satisfies JourneyPlatform)),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  await new Promise<void>((resolve) => door.listen(0, '127.0.0.1', resolve));
  project.provide('platformDoor', `http://127.0.0.1:${(door.address() as AddressInfo).port}`);
  project.provide('claims', mkdtempSync(join(folder, 'claims-')));
  return async () => {
    door.close();
    await (await starting?.catch(() => undefined))?.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}
