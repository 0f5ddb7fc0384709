import type { EntityManager } from 'typeorm';

import type { Deed, Doer } from '@platform/kit/audit-trail/deed.js';
import { perform } from '@platform/kit/audit-trail/perform.js';
import { systemViewer } from '@platform/kit/audit-trail/system-viewer.js';
import { unrecorded } from '@platform/kit/audit-trail/unrecorded.js';
import type { Actor } from '@platform/kit/database/session.js';
import type { FileRefused } from '@platform/kit/files/csv/file-refused.js';

import { RepairImportStatus } from '../../db/import/repair-import.entity.js';
import { writeRejections } from '../../db/import/write-rejections.js';
import type { ImportRun } from './claim-import.js';
import { HeadingRefused } from './heading-refused.js';
import type { ImportKind, RowCounts } from './import-kind.js';
import type { ImportWorld } from './import-world.js';

/** An import of one kind, and the world it runs in. */
export interface Importing {
  world: ImportWorld;
  kind: ImportKind;
  run: ImportRun;
}

/** Another run has taken the import over: this one has no more to say. */
export class RunLost extends Error {
  override name = 'RunLost';
}

/** An import acts for whoever asked for it. */
export function actorOfRun({ tenantId, id, requestedBy }: ImportRun): Actor {
  return { tenant: tenantId, scope: 'tenant', subject: requestedBy, roles: [], requestId: id };
}

/** Writes of the import’s own row, by the run that holds it and no other. */
async function update(manager: EntityManager, { run: { tenantId, id, runId }, kind }: Omit<Importing, 'world'>, { set, values }: { set: string; values: unknown[] }): Promise<void> {
  const [, count] = await manager.query<[unknown[], number]>(
    `update repairs.${kind.table} set ${set} where tenant_id = $1 and id = $2 and run_id = $3 and status = 'RUNNING'`,
    [tenantId, id, runId, ...values],
  );
  if (count === 0) throw new RunLost('Another run has taken the import over.');
}

/** Adds a batch’s rows to the import’s, in the batch’s own transaction. */
export function countRows(manager: EntityManager, importing: Importing, { imported, unchanged, rejected }: RowCounts): Promise<void> {
  const set = `rows_read = rows_read + $4::int + $5::int + $6::int, rows_imported = rows_imported + $4::int, rows_unchanged = rows_unchanged + $5::int,
    rows_rejected = rows_rejected + $6::int, heartbeat_at = now(), runs = 0`;
  return update(manager, importing, { set, values: [imported, unchanged, rejected] });
}

export function showLife(importing: Importing, rowsTotal: number | null = null): Promise<void> {
  return unrecorded(importing.world.dataSource, actorOfRun(importing.run), (manager) => update(manager, importing, { set: 'heartbeat_at = now(), rows_total = coalesce($4, rows_total)', values: [rowsTotal] }));
}

/** Lets another run go on at once with what this one leaves. */
export function leave(importing: Importing): Promise<void> {
  return unrecorded(importing.world.dataSource, actorOfRun(importing.run), (manager) => update(manager, importing, { set: 'heartbeat_at = null, runs = 0', values: [] }));
}

/** Ends the import; the trail gets one entry for all its rows. */
export async function finish(importing: Importing): Promise<void> {
  const { world, run } = importing;
  await perform(doerOf(importing), ending(importing), async (manager, entry) => {
    await update(manager, importing, { set: `status = 'DONE', finished_at = $4`, values: [world.now()] });
    const { rowsImported, rowsUnchanged, rowsRejected } = await rowsOf(manager, importing);
    entry.changes({
      status: { from: RepairImportStatus.RUNNING, to: RepairImportStatus.DONE },
      ...{ rowsImported: { to: rowsImported }, rowsUnchanged: { to: rowsUnchanged }, rowsRejected: { to: rowsRejected } },
      sha256: { to: run.sha256 },
    });
    await tellOfRows(manager, importing, rowsImported);
    return { importId: run.id };
  });
}

/** Ends the import with the reason for which the file as a whole was refused. */
export async function refuse(importing: Importing, refused: FileRefused): Promise<void> {
  const { world, run, kind } = importing;
  await perform(doerOf(importing), ending(importing), async (manager, entry) => {
    await update(manager, importing, { set: `status = 'REFUSED', finished_at = $4, refused_reason = $5`, values: [world.now(), refused.message] });
    const rejections = (refused instanceof HeadingRefused ? refused.problems : []).map((problem) => ({ ...problem, id: world.newId(), line: 1 }));
    await writeRejections(manager, kind.table, { tenantId: run.tenantId, importId: run.id, rejections });
    entry.changes({ status: { from: RepairImportStatus.RUNNING, to: RepairImportStatus.REFUSED }, sha256: { to: run.sha256 } });
    // A file that was given up half-way has rows that were taken over.
    await tellOfRows(manager, importing, (await rowsOf(manager, importing)).rowsImported);
    return { refused: 'FILE_REFUSED' as const };
  });
}

interface ImportedRows {
  rowsImported: number;
  rowsUnchanged: number;
  rowsRejected: number;
}

async function rowsOf(manager: EntityManager, { run: { tenantId, id }, kind }: Importing): Promise<ImportedRows> {
  const [rows] = await manager.query<[ImportedRows]>(
    `select rows_imported as "rowsImported", rows_unchanged as "rowsUnchanged", rows_rejected as "rowsRejected" from repairs.${kind.table} where tenant_id = $1 and id = $2`,
    [tenantId, id],
  );
  return rows;
}

async function tellOfRows(manager: EntityManager, { world, run, kind }: Importing, rowsImported: number): Promise<void> {
  if (rowsImported > 0) await kind.ended?.({ ...world, requestId: run.id }, manager, run.tenantId);
}

function doerOf({ world: { dataSource, now, newId }, run: { id } }: Importing): Doer {
  return { viewer: systemViewer('repairs'), requestId: id, dataSource, now, newId };
}

function ending({ run: { tenantId, id }, kind }: Importing): Deed {
  return { ...kind.ending, tenant: tenantId, subject: { type: kind.subject, id } };
}
