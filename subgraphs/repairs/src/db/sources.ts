import type { Source } from '@platform/kit/list/source.js';

const deviceColumns = {
  id: 'd.id',
  serialNumber: 'd.serial_number',
  imei: 'd.imei',
  productName: 'd.product_name',
  productLine: 'd.product_line',
  configuration: 'd.configuration',
  relation: 'd.relation',
};
const deviceReferences = { organization: { type: 'Organization', id: 'd.tenant_id' } };

/** How devices are read. */
export const deviceSource: Source = { from: 'repairs.device d', id: 'd.id', always: ['imei'], columns: deviceColumns, references: deviceReferences };

/** How repairs are read; the device comes in the same statement. */
export const repairSource: Source = {
  from: 'repairs.repair r',
  id: 'r.id',
  columns: {
    dispatchId: 'r.dispatch_id',
    techId: 'r.tech_id',
    repairType: 'r.repair_type',
    status: 'r.status',
    coverageStatus: 'r.coverage_status',
    createdAt: 'r.created_at',
    completedAt: 'r.completed_at',
    completedQuarter: 'r.completed_quarter',
    purchaseOrderNumber: 'r.purchase_order_number',
    reference: 'r.reference',
    version: 'r.version',
  },
  references: {
    organization: { type: 'Organization', id: 'r.tenant_id' },
    location: { type: 'ServiceLocation', id: 'r.location_id' },
    technician: { type: 'Technician', id: 'r.technician_id' },
  },
  toOne: {
    device: {
      join: 'left join repairs.device d on d.tenant_id = r.tenant_id and d.id = r.device_id',
      present: 'd.id',
      always: ['id', 'imei'],
      columns: deviceColumns,
      references: deviceReferences,
    },
  },
};

/** How part lines are read; `parentId` is the repair. */
export const partLineSource: Source = {
  from: 'repairs.repair_part p',
  id: 'p.id',
  always: ['parentId'],
  columns: { parentId: 'p.repair_id', number: 'p.number', description: 'p.description', coverage: 'p.coverage' },
};

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
