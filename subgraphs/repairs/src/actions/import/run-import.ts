import { access, rm } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';

import { unrecorded } from '@platform/kit/audit-trail/unrecorded.js';
import { FileRefused } from '@platform/kit/files/csv/file-refused.js';
import { readRecords } from '@platform/kit/files/csv/read-records.js';

import { readExportRow } from '../../domain/import/read-export-row.js';
import { markOf } from '../../domain/import/repeated-marks.js';
import type { ImportRun } from './claim-import.js';
import { actorOfRun, countRows, finish, leave, refuse, RunLost, showLife } from './import-progress.js';
import { importRows, type PlacedRow } from './import-rows.js';
import type { ImportWorld } from './import-world.js';
import { dispatchIdIn, type InspectedFile, inspectFile } from './inspect-file.js';
import { uploadPath } from './upload-path.js';

const rowsPerBatch = 1_000;
const runsWithoutProgressMax = 5;
const heartbeatMs = 5_000;

/** Reads the file of one import to its end, a batch of rows per transaction; leaves it to another run when the signal says stop. */
export async function runImport(world: ImportWorld, run: ImportRun, signal: AbortSignal): Promise<void> {
  const log = world.log.child({ import: run.id, tenant: run.tenantId });
  const heart = setInterval(() => void showLife(world, run).catch((error: unknown) => log.warn({ err: error }, 'an import could not show that it lives')), heartbeatMs);
  try {
    if (run.runs > runsWithoutProgressMax) throw new FileRefused(`The import failed ${runsWithoutProgressMax} times at the row after row ${run.rowsRead} and was given up; the operator’s log says why.`);
    const file = await inspected(world, run, signal);
    await showLife(world, run, file.rows);
    for await (const rows of batches(file, run.rowsRead)) {
      signal.throwIfAborted();
      await importBatch(world, run, rows);
    }
    await finish(world, run);
    await rm(uploadPath(world.uploadDir, run.uploadId), { force: true });
    log.info('an import is done');
  } catch (error) {
    if (error === signal.reason) await leave(world, run);
    else if (error instanceof RunLost) log.warn('an import was taken over by another run');
    else if (error instanceof FileRefused) await refuseFile(world, run, error);
    else throw error;
  } finally {
    clearInterval(heart);
  }
}

async function inspected({ uploadDir }: ImportWorld, { uploadId, sha256 }: ImportRun, signal: AbortSignal): Promise<InspectedFile> {
  const path = uploadPath(uploadDir, uploadId);
  try {
    await access(path);
  } catch {
    throw new FileRefused('The uploaded file is no longer kept here; send it again.');
  }
  return inspectFile(path, { sha256, signal });
}

async function refuseFile(world: ImportWorld, run: ImportRun, refused: FileRefused): Promise<void> {
  await refuse(world, run, refused);
  await rm(uploadPath(world.uploadDir, run.uploadId), { force: true });
  world.log.info({ import: run.id, reason: refused.message }, 'a file was refused');
}

/** The rows that no run has read yet, a thousand at a time. */
async function* batches(file: InspectedFile, rowsRead: number): AsyncGenerator<PlacedRow[]> {
  const firstLines = new Map<string, number>();
  let batch: PlacedRow[] = [];
  let row = -1;
  for await (const { line, cells } of readRecords(file)) {
    row += 1;
    if (row === 0) continue;
    const placed = placedRow(file, { line, cells }, firstLines);
    if (row <= rowsRead) continue;
    batch.push(placed);
    if (batch.length < rowsPerBatch) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

function placedRow({ heading, repeated }: InspectedFile, { line, cells }: { line: number; cells: string[] }, firstLines: Map<string, number>): PlacedRow {
  const reading = { line, ...readExportRow(cells, heading) };
  const dispatchId = dispatchIdIn(cells, heading);
  if (dispatchId === '' || !repeated.has(markOf(dispatchId))) return reading;
  const firstLine = firstLines.get(dispatchId);
  if (firstLine === undefined) firstLines.set(dispatchId, line);
  if (firstLine === undefined || 'problems' in reading) return reading;
  return { line, problems: [{ column: 'dispatch_id', value: dispatchId, code: 'REPEATED_DISPATCH_ID', reason: `The dispatch id already stands on line ${firstLine}.` }] };
}

/** Unique and foreign keys, deadlocks, serialisation and lock timeouts: another transaction came between, and the next look sees what it did. */
const passing = new Set(['23505', '23503', '40P01', '40001', '55P03']);
const attempts = 5;

async function importBatch(world: ImportWorld, run: ImportRun, rows: readonly PlacedRow[]): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await unrecorded(world.dataSource, actorOfRun(run), async (manager) => {
        await manager.query(`set local statement_timeout = '30s'`);
        const counts = await importRows({ ...world, requestId: run.id }, manager, { tenantId: run.tenantId, importId: run.id, rows });
        await countRows(manager, run, counts);
      });
    } catch (error) {
      if (attempt === attempts || !passing.has(String((error as { code?: unknown }).code))) throw error;
      await pause(50 * attempt);
    }
  }
}
