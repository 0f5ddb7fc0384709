import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { subgraphs } from '../subgraphs.js';
import { startStack } from '../supervisor/stack.js';
import { fakeCheckout } from './fake-checkout.js';

export interface PreparedFolder {
  /** Puts a database server with its database and its secrets into a folder, as an earlier start would have left them. */
  copyTo(dir: string): void;
  remove(): void;
}

/** What a platform of stand-ins leaves after its first start. Where a test is not about a first start, it need not wait for a database to be made. */
export async function preparedFolder(): Promise<PreparedFolder> {
  const folder = mkdtempSync(join(tmpdir(), 'platform-prepared-'));
  const dir = join(folder, '.local');
  const stores = subgraphs.map((schema) => ({ schema, migrations: [], subscriptions: [] }));
  const stack = await startStack({ dir, checkout: fakeCheckout(folder), ports: 'free', stores, demo: 'none', purpose: 'throwaway', environment: { PATH: process.env.PATH } });
  await stack.stop();
  rmSync(join(dir, 'logs'), { recursive: true, force: true });
  return {
    copyTo: (to) => {
      mkdirSync(to, { recursive: true });
      // The server may be another user, and its files stay its own.
      execFileSync('cp', ['-a', `${dir}/.`, to]);
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
