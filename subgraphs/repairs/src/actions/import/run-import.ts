import { access, rm } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';

import { unrecorded } from '@platform/kit/audit-trail/unrecorded.js';
import { FileRefused } from '@platform/kit/files/csv/file-refused.js';
import { readRecords } from '@platform/kit/files/csv/read-records.js';

import { markOf } from '../../domain/import/repeated-marks.js';
import type { ImportKind, PlacedRow } from './import-kind.js';
import { actorOfRun, countRows, finish, type Importing, leave, refuse, RunLost, showLife } from './import-progress.js';
import { type InspectedFile, inspectFile, uniqueIn } from './inspect-file.js';
import { uploadPath } from './upload-path.js';

const rowsPerBatch = 1_000;
const runsWithoutProgressMax = 5;
const heartbeatMs = 5_000;

/** Reads the file of one import to its end, a batch of rows per transaction; leaves it to another run when the signal says stop. */
export async function runImport(importing: Importing, signal: AbortSignal): Promise<void> {
  const { world, run, kind } = importing;
  const log = world.log.child({ import: run.id, tenant: run.tenantId });
  const heart = setInterval(() => void showLife(importing).catch((error: unknown) => log.warn({ err: error }, 'an import could not show that it lives')), heartbeatMs);
  try {
    if (run.runs > runsWithoutProgressMax) throw new FileRefused(`The import failed ${runsWithoutProgressMax} times at the row after row ${run.rowsRead} and was given up; the operator’s log says why.`);
    const file = await inspected(importing, signal);
    await showLife(importing, file.rows);
    for await (const rows of batches(file, kind, run.rowsRead)) {
      signal.throwIfAborted();
      await importBatch(importing, rows);
    }
    await finish(importing);
    await rm(uploadPath(world.uploadDir, run.uploadId), { force: true });
    log.info('an import is done');
  } catch (error) {
    if (error === signal.reason) await leave(importing);
    else if (error instanceof RunLost) log.warn('an import was taken over by another run');
    else if (error instanceof FileRefused) await refuseFile(importing, error);
    else throw error;
  } finally {
    clearInterval(heart);
  }
}

async function inspected({ world: { uploadDir }, run: { uploadId, sha256 }, kind }: Importing, signal: AbortSignal): Promise<InspectedFile> {
  const path = uploadPath(uploadDir, uploadId);
  try {
    await access(path);
  } catch {
    throw new FileRefused('The uploaded file is no longer kept here; send it again.');
  }
  return inspectFile(path, { kind, sha256, signal });
}

async function refuseFile(importing: Importing, refused: FileRefused): Promise<void> {
  const { world, run } = importing;
  await refuse(importing, refused);
  await rm(uploadPath(world.uploadDir, run.uploadId), { force: true });
  world.log.info({ import: run.id, reason: refused.message }, 'a file was refused');
}

/** The rows that no run has read yet, a thousand at a time. */
async function* batches(file: InspectedFile, kind: ImportKind, rowsRead: number): AsyncGenerator<PlacedRow<never>[]> {
  const firstLines = new Map<string, number>();
  let batch: PlacedRow<never>[] = [];
  let row = -1;
  for await (const { line, cells } of readRecords(file)) {
    row += 1;
    if (row === 0) continue;
    const placed = placedRow(file, kind, { line, cells, firstLines });
    if (row <= rowsRead) continue;
    batch.push(placed);
    if (batch.length < rowsPerBatch) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

function placedRow({ heading, repeated }: InspectedFile, { readRow, unique }: ImportKind, { line, cells, firstLines }: { line: number; cells: string[]; firstLines: Map<string, number> }): PlacedRow<never> {
  const reading = { line, ...readRow(cells, heading) };
  const value = unique === null ? '' : uniqueIn(cells, heading, unique.field);
  if (unique === null || value === '' || !repeated.has(markOf(value))) return reading;
  const firstLine = firstLines.get(value);
  if (firstLine === undefined) firstLines.set(value, line);
  if (firstLine === undefined || 'problems' in reading) return reading;
  return { line, problems: [unique.problemOf(value, firstLine)] };
}

/** Unique and foreign keys, deadlocks, serialisation and lock timeouts: another transaction came between, and the next look sees what it did. */
const passing = new Set(['23505', '23503', '40P01', '40001', '55P03']);
const attempts = 5;

async function importBatch(importing: Importing, rows: readonly PlacedRow<never>[]): Promise<void> {
  const { world, run, kind } = importing;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await unrecorded(world.dataSource, actorOfRun(run), async (manager) => {
        await manager.query(`set local statement_timeout = '30s'`);
        const counts = await kind.take({ ...world, requestId: run.id }, manager, { tenantId: run.tenantId, importId: run.id, rows });
        await countRows(manager, importing, counts);
      });
    } catch (error) {
      if (attempt === attempts || !passing.has(String((error as { code?: unknown }).code))) throw error;
      await pause(50 * attempt);
    }
  }
}
