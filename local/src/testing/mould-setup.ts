import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

import { leftOfMould } from './platform-mould.js';

/** Names the prepared folder of this run, which the first who needs it makes, and removes it at the end. */
export default function setUpMould(project: TestProject): () => void {
  const mould = join(tmpdir(), `platform-mould-${process.pid}`);
  project.provide('mould', mould);
  return () => {
    for (const folder of leftOfMould(mould)) rmSync(folder, { recursive: true, force: true });
  };
}
