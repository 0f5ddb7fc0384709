import { unrecorded } from '@platform/kit/audit-trail/unrecorded.js';

import type { ImportKind } from './import-kind.js';
import type { ImportWorld } from './import-world.js';

/** One run of an import: this process reads its file until it ends, stops, or another run takes over. */
export interface ImportRun {
  tenantId: string;
  id: string;
  uploadId: string;
  requestedBy: string;
  runId: string;
  /** How often a run has begun since rows were last taken over. */
  runs: number;
  /** Rows that earlier runs have read. */
  rowsRead: number;
  sha256: string;
}

/** A run that has not shown for so long that it lives is taken to have died with its process. */
export const heartbeatSecondsMax = 30;

const waiting = `status = 'RUNNING' and (heartbeat_at is null or heartbeat_at < now() - interval '${heartbeatSecondsMax} seconds')`;

/** Takes the import that has waited longest, one whose process died included; null when none waits. */
export async function claimImport({ dataSource, newId }: ImportWorld, { table }: Pick<ImportKind, 'table'>): Promise<ImportRun | null> {
  const onlooker = { tenant: null, scope: 'program', subject: 'repairs:imports', roles: [], requestId: 'imports' } as const;
  const candidates = await unrecorded(dataSource, onlooker, (manager) =>
    manager.query<{ tenantId: string; id: string }[]>(`select tenant_id as "tenantId", id from repairs.${table} where ${waiting} order by started_at limit 10`),
  );
  for (const candidate of candidates) {
    const run = await claim(dataSource, table, { ...candidate, runId: newId() });
    if (run !== null) return run;
  }
  return null;
}

async function claim(dataSource: ImportWorld['dataSource'], table: ImportKind['table'], { tenantId, id, runId }: { tenantId: string; id: string; runId: string }): Promise<ImportRun | null> {
  const claimant = { tenant: tenantId, scope: 'tenant', subject: 'repairs:imports', roles: [], requestId: id } as const;
  return unrecorded(dataSource, claimant, async (manager) => {
    const [rows] = await manager.query<[ImportRun[], number]>(
      `update repairs.${table} i set run_id = $3, heartbeat_at = now(), runs = runs + 1
       from repairs.upload u
       where i.tenant_id = $1 and i.id = $2 and ${waiting} and u.tenant_id = i.tenant_id and u.id = i.upload_id
       returning i.tenant_id as "tenantId", i.id, i.upload_id as "uploadId", i.requested_by as "requestedBy", i.run_id as "runId", i.runs,
         i.rows_read as "rowsRead", u.sha256`,
      [tenantId, id, runId],
    );
    return rows[0] ?? null;
  });
}
