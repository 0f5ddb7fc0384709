import type { Source } from '@platform/kit/list/source.js';

export const deviceColumns = {
  id: 'd.id',
  serialNumber: 'd.serial_number',
  imei: 'd.imei',
  productName: 'd.product_name',
  productLine: 'd.product_line',
  configuration: 'd.configuration',
  relation: 'd.relation',
  registeredAt: 'd.registered_at',
  imei2: 'd.imei2',
  meid: 'd.meid',
  partNumber: 'd.part_number',
  manufacturer: 'd.manufacturer',
  purchasedOn: 'd.purchased_on',
  purchaseCountry: 'd.purchase_country',
  proofReference: 'd.proof_reference',
  proofDatedOn: 'd.proof_dated_on',
  isVintage: 'd.is_vintage',
  activationLock: 'd.activation_lock',
  isLoaner: 'd.is_loaner',
  enlistedAt: 'd.enlisted_at',
  retiredOn: 'd.retired_on',
  retirementReason: 'd.retirement_reason',
  replacesId: 'd.replaces_id',
  replacedOn: 'd.replaced_on',
  replacementGround: 'd.replacement_ground',
  planState: 'd.plan_state',
  version: 'd.version',
};
/** What the fields of a device that are worked out need of it, whoever reads it. */
export const deviceAlways = ['id', 'serialNumber', 'imei', 'replacesId'];
export const deviceReferences = { organization: { type: 'Organization', id: 'd.tenant_id' } };

/** How devices are read. */
export const deviceSource: Source = { from: 'repairs.device d', id: 'd.id', always: deviceAlways, columns: deviceColumns, references: deviceReferences };

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
