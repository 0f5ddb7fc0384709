import { readDispatchId } from '../identifiers/dispatch-id.js';
import { readImei } from '../identifiers/imei.js';
import { readSerialNumber } from '../identifiers/serial-number.js';
import { canonicalShipTo } from '../identifiers/ship-to.js';
import { CoverageStatus, ProductLine, RepairStatus, RepairType } from '../repair-codes.js';
import type { ExportField, ExportRow } from './export-row.js';
import { codeOf, type FileColumn, matching, needed, oneOf, optional, textOf } from './file-columns.js';
import { readInstant } from './read-instant.js';

type ExportColumns = { readonly [Field in ExportField]: FileColumn<NonNullable<ExportRow[Field]>> };

/** The columns of a repair export, in the order in which they are documented; a file may have them in any order. */
export const exportColumns: ExportColumns = {
  dispatchId: { ...needed, name: 'dispatch_id', meaning: 'The repair’s number in the trade; a second file with the same number tells of the same repair.', form: 'one to three letters and 9 to 15 digits', example: 'G143111400', read: readDispatchId },
  shipTo: { ...needed, name: 'ship_to', meaning: 'The Ship-To of the service location. Leading zeros that a spreadsheet dropped are put back.', form: 'the Ship-To of one of the organisation’s service locations', example: '0000033523', read: shipTo },
  serialNumber: { ...needed, name: 'serial_number', meaning: 'The device’s serial number.', form: '8 to 18 letters and digits', example: 'C02XL0GKJGH5', read: readSerialNumber },
  imei: { ...optional, name: 'imei', meaning: 'The device’s IMEI.', form: '15 digits', example: '490154203237518', read: readImei },
  productName: { ...optional, name: 'product', meaning: 'What the device is called.', form: 'at most 120 characters', example: 'MacBook Pro (14-inch, 2023)', read: textOf(120) },
  productLine: { ...optional, name: 'product_line', meaning: 'The family of products.', form: oneOf(ProductLine), example: 'MAC', read: codeOf(ProductLine) },
  repairType: { ...needed, name: 'repair_type', meaning: 'How the device came to be repaired.', form: oneOf(RepairType), example: 'CIN', read: codeOf(RepairType) },
  status: { ...needed, name: 'status', meaning: 'How far the repair has come; SPCM is completed.', form: oneOf(RepairStatus), example: 'SPCM', read: codeOf(RepairStatus) },
  coverageStatus: { ...optional, name: 'coverage_status', meaning: 'On what ground the repair is paid for.', form: oneOf(CoverageStatus), example: 'LI', read: codeOf(CoverageStatus) },
  createdAt: { ...needed, name: 'created_at', meaning: 'When the repair was created.', form: 'a date and time with its zone, in 2000 or later', example: '2026-03-28T09:15:00+01:00', read: readInstant },
  completedAt: { isRequired: true, mayBeEmpty: true, name: 'completed_at', meaning: 'When the repair was completed; empty until it is. It counts for the quarter of this instant on the calendar of the location.', form: 'a date and time with its zone, in 2000 or later', example: '2026-03-31T16:40:00+02:00', read: readInstant },
  techId: { ...optional, name: 'technician_id', meaning: 'The technician id of the repair system.', form: '8 to 15 letters and digits', example: 'TECH00012345', read: matching(/^[A-Z0-9]{8,15}$/) },
  purchaseOrderNumber: { ...optional, name: 'purchase_order', meaning: 'The purchase order the repair was entered under.', form: 'at most 35 characters', example: 'PO-2026-0042', read: textOf(35) },
  reference: { ...optional, name: 'reference', meaning: 'The provider’s own reference.', form: 'at most 16 characters', example: 'A-17', read: textOf(16) },
};

export const exportFields = Object.keys(exportColumns) as ExportField[];

function shipTo(cell: string): string | null {
  return cell.length > 10 ? null : canonicalShipTo(cell);
}
