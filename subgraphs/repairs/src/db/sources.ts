import type { Source } from '@platform/kit/list/source.js';

export const deviceColumns = {
  id: 'd.id',
  serialNumber: 'd.serial_number',
  imei: 'd.imei',
  productName: 'd.product_name',
  productLine: 'd.product_line',
  configuration: 'd.configuration',
  relation: 'd.relation',
};
export const deviceReferences = { organization: { type: 'Organization', id: 'd.tenant_id' } };

/** How devices are read. */
export const deviceSource: Source = { from: 'repairs.device d', id: 'd.id', always: ['imei'], columns: deviceColumns, references: deviceReferences };

/** How imports are read. */
export const repairImportSource: Source = {
  from: 'repairs.repair_import i',
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

/** How the rejections of an import are read. */
export const repairImportRejectionSource: Source = {
  from: 'repairs.repair_import_rejection j',
  id: 'j.id',
  columns: { line: 'j.line', column: 'j.column_name', value: 'j.value', code: 'j.code', reason: 'j.reason' },
};
