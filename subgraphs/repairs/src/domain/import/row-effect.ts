import { exportColumns } from './export-columns.js';
import type { ExportField, ExportRow } from './export-row.js';
import type { ImportProblem } from './import-problem.js';
import { isOpen, mayBecome } from '../repairs/repair-status-moves.js';

/** What is recorded of the repair that a row tells of. */
export interface RecordedRepair extends Omit<ExportRow, 'shipTo' | 'imei' | 'productName' | 'productLine'> {
  locationId: string;
}

/** What is recorded of the device that a row tells of. */
export type RecordedDevice = Pick<ExportRow, 'imei' | 'productName' | 'productLine'>;

export interface RowFacts {
  row: ExportRow;
  /** The location of the row's Ship-To; null when the organisation has none such. */
  locationId: string | null;
  /** Null when the dispatch id is new. */
  repair: RecordedRepair | null;
  /** Null when the serial number is new. */
  device: RecordedDevice | null;
  /** The dispatch id of the device's open repair; null when it has none. */
  openDispatchId: string | null;
}

export type RowEffect = { kind: 'CREATE' | 'CHANGE' | 'UNCHANGED' } | { kind: 'REJECT'; problems: ImportProblem[] };

/**
 * A row creates the repair, brings it forward, or changes nothing when it says what is known. It never moves a repair to
 * another place, device or instant of creation, never reopens one, and never moves a completion, for counts rest on it.
 * @source AASP-17
 */
export function rowEffect({ row, locationId, repair, device, openDispatchId }: RowFacts): RowEffect {
  if (locationId === null) return reject([problem(row, 'shipTo', { code: 'UNKNOWN_SHIP_TO', reason: 'The organisation has no service location with this Ship-To.' })]);
  const hasOtherOpenRepair = isOpen(row.status) && openDispatchId !== null && openDispatchId !== row.dispatchId;
  const problems = [
    ...(hasOtherOpenRepair ? [problem(row, 'serialNumber', { code: 'DEVICE_IN_REPAIR', reason: `The device has another open repair, ${openDispatchId}.` })] : []),
    ...(device?.imei != null && row.imei !== null && row.imei !== device.imei ? [contradiction(row, 'imei', device.imei)] : []),
    ...(repair === null ? [] : contradictions(row, { ...repair, locationId }, repair.locationId !== locationId)),
  ];
  if (problems.length > 0) return reject(problems);
  if (repair === null) return { kind: 'CREATE' };
  const saysNothingNew = isSameRepair(row, repair) && (device === null || gapsFilled(row, device) === null);
  return { kind: saysNothingNew ? 'UNCHANGED' : 'CHANGE' };
}

/** What the row adds to a known device; null when nothing. What is known is never overwritten. */
export function gapsFilled(row: ExportRow, device: RecordedDevice): RecordedDevice | null {
  const filled = { imei: device.imei ?? row.imei, productName: device.productName ?? row.productName, productLine: device.productLine ?? row.productLine };
  const isMore = filled.imei !== device.imei || filled.productName !== device.productName || filled.productLine !== device.productLine;
  return isMore ? filled : null;
}

const descriptive = ['coverageStatus', 'techId', 'purchaseOrderNumber', 'reference'] as const;

function isSameRepair(row: ExportRow, repair: RecordedRepair): boolean {
  const saysSame = descriptive.every((field) => row[field] === null || row[field] === repair[field]);
  return saysSame && row.status === repair.status && row.repairType === repair.repairType;
}

function contradictions(row: ExportRow, repair: RecordedRepair, isElsewhere: boolean): ImportProblem[] {
  const isFinal = !isOpen(repair.status);
  const isCompletedOtherwise = repair.status === 'SPCM' && row.completedAt !== null && row.completedAt.getTime() !== repair.completedAt?.getTime();
  return [
    ...(isElsewhere ? [problem(row, 'shipTo', { code: 'CONTRADICTS_RECORD', reason: 'The repair is recorded at another service location.' })] : []),
    ...(row.serialNumber === repair.serialNumber ? [] : [contradiction(row, 'serialNumber', repair.serialNumber)]),
    ...(row.createdAt.getTime() === repair.createdAt.getTime() ? [] : [contradiction(row, 'createdAt', repair.createdAt.toISOString())]),
    ...(isCompletedOtherwise ? [contradiction(row, 'completedAt', repair.completedAt!.toISOString())] : []),
    ...(isFinal && row.repairType !== repair.repairType ? [contradiction(row, 'repairType', repair.repairType)] : []),
    ...(mayBecome(repair.status, row.status) ? [] : [problem(row, 'status', { code: 'ILLEGAL_STATUS_MOVE', reason: `The repair is recorded as ${repair.status} and cannot become ${row.status}.` })]),
  ];
}

function contradiction(row: ExportRow, field: ExportField, recorded: string): ImportProblem {
  return problem(row, field, { code: 'CONTRADICTS_RECORD', reason: `The record says ${recorded}; an import does not change it.` });
}

function problem(row: ExportRow, field: ExportField, { code, reason }: Pick<ImportProblem, 'code' | 'reason'>): ImportProblem {
  const value = row[field];
  return { column: exportColumns[field].name, value: value instanceof Date ? value.toISOString() : value, code, reason };
}

function reject(problems: ImportProblem[]): RowEffect {
  return { kind: 'REJECT', problems };
}
