import type { EntityManager } from 'typeorm';

import type { Deed, Doer } from '@platform/kit/audit-trail/deed.js';
import { perform } from '@platform/kit/audit-trail/perform.js';
import { systemViewer } from '@platform/kit/audit-trail/system-viewer.js';
import { unrecorded } from '@platform/kit/audit-trail/unrecorded.js';
import type { Actor } from '@platform/kit/database/session.js';
import type { FileRefused } from '@platform/kit/files/csv/file-refused.js';

import { RepairImport, RepairImportStatus } from '../../db/import/repair-import.entity.js';
import { writeImport } from '../../db/import/write-import.js';
import type { ImportRun } from './claim-import.js';
import { HeadingRefused } from './heading-refused.js';
import type { RowCounts } from './import-rows.js';
import type { ImportWorld } from './import-world.js';

/** Another run has taken the import over: this one has no more to say. */
export class RunLost extends Error {
  override name = 'RunLost';
}

/** An import acts for whoever asked for it. */
export function actorOfRun({ tenantId, id, requestedBy }: ImportRun): Actor {
  return { tenant: tenantId, scope: 'tenant', subject: requestedBy, roles: [], requestId: id };
}

/** Writes of the import’s own row, by the run that holds it and no other. */
async function update(manager: EntityManager, { tenantId, id, runId }: ImportRun, { set, values }: { set: string; values: unknown[] }): Promise<void> {
  const [, count] = await manager.query<[unknown[], number]>(
    `update repairs.repair_import set ${set} where tenant_id = $1 and id = $2 and run_id = $3 and status = 'RUNNING'`,
    [tenantId, id, runId, ...values],
  );
  if (count === 0) throw new RunLost('Another run has taken the import over.');
}

/** Adds a batch’s rows to the import’s, in the batch’s own transaction. */
export function countRows(manager: EntityManager, run: ImportRun, { imported, unchanged, rejected }: RowCounts): Promise<void> {
  const set = `rows_read = rows_read + $4::int + $5::int + $6::int, rows_imported = rows_imported + $4::int, rows_unchanged = rows_unchanged + $5::int,
    rows_rejected = rows_rejected + $6::int, heartbeat_at = now(), runs = 0`;
  return update(manager, run, { set, values: [imported, unchanged, rejected] });
}

export function showLife({ dataSource }: ImportWorld, run: ImportRun, rowsTotal: number | null = null): Promise<void> {
  return unrecorded(dataSource, actorOfRun(run), (manager) => update(manager, run, { set: 'heartbeat_at = now(), rows_total = coalesce($4, rows_total)', values: [rowsTotal] }));
}

/** Lets another run go on at once with what this one leaves. */
export function leave({ dataSource }: ImportWorld, run: ImportRun): Promise<void> {
  return unrecorded(dataSource, actorOfRun(run), (manager) => update(manager, run, { set: 'heartbeat_at = null, runs = 0', values: [] }));
}

/** Ends the import; the trail gets one entry for all its rows. */
export async function finish(world: ImportWorld, run: ImportRun): Promise<void> {
  await perform(doerOf(world, run), ending(run), async (manager, entry) => {
    await update(manager, run, { set: `status = 'DONE', finished_at = $4`, values: [world.now()] });
    const { rowsImported, rowsUnchanged, rowsRejected } = await manager.findOneByOrFail(RepairImport, { tenantId: run.tenantId, id: run.id });
    entry.changes({
      status: { from: RepairImportStatus.RUNNING, to: RepairImportStatus.DONE },
      ...{ rowsImported: { to: rowsImported }, rowsUnchanged: { to: rowsUnchanged }, rowsRejected: { to: rowsRejected } },
      sha256: { to: run.sha256 },
    });
    return { importId: run.id };
  });
}

/** Ends the import with the reason for which the file as a whole was refused. */
export async function refuse(world: ImportWorld, run: ImportRun, refused: FileRefused): Promise<void> {
  const { now, newId } = world;
  await perform(doerOf(world, run), ending(run), async (manager, entry) => {
    await update(manager, run, { set: `status = 'REFUSED', finished_at = $4, refused_reason = $5`, values: [now(), refused.message] });
    const rejections = (refused instanceof HeadingRefused ? refused.problems : []).map((problem) => ({ ...problem, id: newId(), line: 1 }));
    await writeImport(manager, { tenantId: run.tenantId, importId: run.id, now: now() }, { newDevices: [], filledDevices: [], newRepairs: [], changedRepairs: [], reportedSteps: [], rejections });
    entry.changes({ status: { from: RepairImportStatus.RUNNING, to: RepairImportStatus.REFUSED }, sha256: { to: run.sha256 } });
    return { refused: 'FILE_REFUSED' as const };
  });
}

function doerOf({ dataSource, now, newId }: ImportWorld, { id }: ImportRun): Doer {
  return { viewer: systemViewer('repairs'), requestId: id, dataSource, now, newId };
}

function ending({ tenantId, id }: ImportRun): Deed {
  return { action: 'finishRepairImport', tenant: tenantId, subject: { type: 'RepairImport', id } };
}
