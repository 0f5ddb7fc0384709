import { exportColumns } from '../../domain/import/export-columns.js';
import type { ExportRow } from '../../domain/import/export-row.js';
import { readExportRow } from '../../domain/import/read-export-row.js';
import { importKind } from './import-kind.js';
import { importRows } from './import-rows.js';

/** A file of repairs. */
export const repairFile = importKind<ExportRow>({
  table: 'repair_import',
  subject: 'RepairImport',
  ending: { action: 'finishRepairImport' },
  called: 'a repair export',
  columns: exportColumns,
  unique: {
    field: 'dispatchId',
    problemOf: (dispatchId, firstLine) => ({ column: 'dispatch_id', value: dispatchId, code: 'REPEATED_DISPATCH_ID', reason: `The dispatch id already stands on line ${firstLine}.` }),
  },
  readRow: readExportRow,
  take: importRows,
});
