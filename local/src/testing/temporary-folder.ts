import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder that is gone after the test; anybody may write to it, as tests also run as other users. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'platform-test-'));
  chmodSync(folder, 0o777);
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
