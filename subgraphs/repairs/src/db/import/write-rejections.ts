import type { EntityManager } from 'typeorm';

import type { ImportProblem } from '../../domain/import/import-problem.js';
import { inColumns } from '../write-rows.js';

export type Rejection = ImportProblem<string> & { id: string; line: number };

export interface RejectedRows {
  tenantId: string;
  importId: string;
  rejections: readonly Rejection[];
}

/** Enters rejected rows into the report of an import, in one statement. */
export async function writeRejections(manager: EntityManager, table: 'repair_import' | 'device_import' | 'part_import', { tenantId, importId, rejections }: RejectedRows): Promise<void> {
  if (rejections.length === 0) return;
  const rows = rejections.map(({ column, ...rejection }) => inColumns({ ...rejection, columnName: column }));
  await manager.query(
    `insert into repairs.${table}_rejection (tenant_id, id, import_id, line, column_name, value, code, reason)
     select $1, id, $3, line, column_name, value, code, reason from json_populate_recordset(null::repairs.${table}_rejection, $2::json)`,
    [tenantId, JSON.stringify(rows), importId],
  );
}
