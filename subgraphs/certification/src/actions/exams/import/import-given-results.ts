import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { ActionContext } from '@platform/kit/graphql/context.js';

import { beginImport, type ImportRefusal } from './begin-import.js';
import { importExamResults } from './import-exam-results.js';

export interface GivenResults {
  testCentre: string;
  bytes: Buffer;
  signature: Buffer;
  fileName: string | null;
}

const rowsMax = 500;

/** Imports a small file that came within a request of the API, and answers when its last row is entered. */
export async function importGivenResults(context: ActionContext, { bytes, ...given }: GivenResults): Promise<{ importId: string } | ImportRefusal> {
  const folder = await mkdtemp(join(tmpdir(), 'exam-results-'));
  try {
    const path = join(folder, 'results.csv');
    await writeFile(path, bytes, { mode: 0o600 });
    const begun = await beginImport(context, { ...given, path, rowsMax, sizeBytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') });
    if ('refused' in begun) return begun;
    await importExamResults(context, begun);
    return { importId: begun.importId };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
