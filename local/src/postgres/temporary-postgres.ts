import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { type RunningPostgres, startPostgres } from './start-postgres.js';

/** A server for one test run: in memory as far as possible, gone without a trace when stopped or when the process ends in any way. */
export async function startTemporaryPostgres(): Promise<RunningPostgres> {
  const dir = mkdtempSync(join(tmpdir(), 'platform-postgres-'));
  // The server may be another user, who has to pass through.
  chmodSync(dir, 0o711);
  const superuserPassword = randomBytes(24).toString('base64url');
  const remove = (): void => rmSync(dir, { recursive: true, force: true });
  try {
    const postgres = await startPostgres({ dir, superuserPassword, purpose: 'throwaway', removeAfterwards: true });
    return { ...postgres, stop: async () => (await postgres.stop(), remove()) };
  } catch (error) {
    remove();
    throw error;
  }
}
