import type { EntityManager } from 'typeorm';

import { type Actor, inTransaction } from '@platform/kit/database/session.js';

import { writeImport } from '../../db/write-import.js';
import type { ImportRun } from './claim-import.js';
import type { FileRefused } from './file-refused.js';
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
  return inTransaction(dataSource, actorOfRun(run), (manager) => update(manager, run, { set: 'heartbeat_at = now(), rows_total = coalesce($4, rows_total)', values: [rowsTotal] }));
}

/** Lets another run go on at once with what this one leaves. */
export function leave({ dataSource }: ImportWorld, run: ImportRun): Promise<void> {
  return inTransaction(dataSource, actorOfRun(run), (manager) => update(manager, run, { set: 'heartbeat_at = null, runs = 0', values: [] }));
}

export function finish({ dataSource, now }: ImportWorld, run: ImportRun): Promise<void> {
  return inTransaction(dataSource, actorOfRun(run), (manager) => update(manager, run, { set: `status = 'DONE', finished_at = $4`, values: [now()] }));
}

/** Ends the import with the reason for which the file as a whole was refused. */
export function refuse({ dataSource, now, newId }: ImportWorld, run: ImportRun, refused: FileRefused): Promise<void> {
  return inTransaction(dataSource, actorOfRun(run), async (manager) => {
    await update(manager, run, { set: `status = 'REFUSED', finished_at = $4, refused_reason = $5`, values: [now(), refused.message] });
    const rejections = refused.headingProblems.map((problem) => ({ ...problem, id: newId(), line: 1 }));
    await writeImport(manager, { tenantId: run.tenantId, importId: run.id, now: now() }, { newDevices: [], filledDevices: [], newRepairs: [], changedRepairs: [], rejections });
  });
}
