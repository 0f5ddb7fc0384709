import type { Source } from '@platform/kit/list/source.js';

type ImportTable = 'repair_import' | 'device_import' | 'part_import';

/** How imports of a kind are read. */
function importSource(table: ImportTable): Source {
  return {
    from: `repairs.${table} i`,
    id: 'i.id',
    columns: {
      status: 'i.status',
      fileName: 'i.file_name',
      rowsTotal: 'i.rows_total',
      rowsRead: 'i.rows_read',
      rowsImported: 'i.rows_imported',
      rowsUnchanged: 'i.rows_unchanged',
      rowsRejected: 'i.rows_rejected',
      refusedReason: 'i.refused_reason',
      startedAt: 'i.started_at',
      finishedAt: 'i.finished_at',
    },
    references: { organization: { type: 'Organization', id: 'i.tenant_id' } },
  };
}

/** How the rejections of imports of a kind are read. */
function rejectionSource(table: ImportTable): Source {
  return { from: `repairs.${table}_rejection j`, id: 'j.id', columns: { line: 'j.line', column: 'j.column_name', value: 'j.value', code: 'j.code', reason: 'j.reason' } };
}

export const repairImportSource = importSource('repair_import');
export const deviceImportSource = importSource('device_import');
export const repairImportRejectionSource = rejectionSource('repair_import');
export const deviceImportRejectionSource = rejectionSource('device_import');

const ofParts = importSource('part_import');
export const partImportSource: Source = { ...ofParts, columns: { ...ofParts.columns, requestedByName: 'i.requested_by_name' } };
export const partImportRejectionSource = rejectionSource('part_import');
