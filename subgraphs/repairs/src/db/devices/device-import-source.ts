import type { Source } from '@platform/kit/list/source.js';

/** How imports of devices are read. */
export const deviceImportSource: Source = {
  from: 'repairs.device_import i',
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

/** How the rejections of an import of devices are read. */
export const deviceImportRejectionSource: Source = {
  from: 'repairs.device_import_rejection j',
  id: 'j.id',
  columns: { line: 'j.line', column: 'j.column_name', value: 'j.value', code: 'j.code', reason: 'j.reason' },
};
