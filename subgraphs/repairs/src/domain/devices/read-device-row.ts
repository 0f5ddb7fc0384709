import { FileProblemCode, type ImportProblem } from '../import/import-problem.js';
import { readCells, shownValue } from '../import/read-cells.js';
import type { Heading } from '../import/read-heading.js';
import { DeviceRowCode, type DeviceRowProblem } from './device-effect.js';
import type { CoverageTold, DeviceRow } from './device-row.js';
import { deviceColumns, type DeviceField } from './import-columns.js';

/** Why a row of a file of devices, or its heading, is rejected: a closed list. */
export const DeviceImportProblemCode = { ...FileProblemCode, ...DeviceRowCode } as const;
export type DeviceImportProblemCode = keyof typeof DeviceImportProblemCode;
export type DeviceImportProblem = ImportProblem<DeviceImportProblemCode>;

export type DeviceRowReading = { row: DeviceRow } | { problems: DeviceImportProblem[] };

type Values = { readonly [Field in DeviceField]: ReturnType<(typeof deviceColumns)[Field]['read']> };

/**
 * A row of a file of devices tells of a device, and of one coverage where it names one; what is said of a coverage that it does not
 * name, or of one without its first day, cannot be read.
 * @source SSA-23 IDS-09 IDS-10
 */
export function readDeviceRow(cells: readonly string[], heading: Heading): DeviceRowReading {
  const reading = readCells(cells, heading, deviceColumns);
  if ('problems' in reading) return reading;
  const { coverageKind, coverageStartsOn, coverageEndsOn, coverageCancelledOn, coverageAgreement, coverageProvider, coveragePart, ...device } = reading.values as Values;
  const told = { endsOn: coverageEndsOn, cancelledOn: coverageCancelledOn, agreementNumber: coverageAgreement, provider: coverageProvider, partNumber: coveragePart };
  if (coverageKind !== null && coverageStartsOn !== null) return { row: { ...device, serialNumber: device.serialNumber!, coverage: { ...told, kind: coverageKind, startsOn: coverageStartsOn } } };
  const isSilent = coverageKind === null && coverageStartsOn === null && Object.values(told).every((value) => value === null);
  if (isSilent) return { row: { ...device, serialNumber: device.serialNumber!, coverage: null } };
  const missing = coverageKind === null ? 'coverageKind' : 'coverageStartsOn';
  return { problems: [{ column: deviceColumns[missing].name, value: null, code: 'EMPTY', reason: `A coverage has a kind and a first day; expected ${deviceColumns[missing].form}.` }] };
}

const coverageFields: Readonly<Record<keyof CoverageTold, DeviceField>> = {
  kind: 'coverageKind',
  startsOn: 'coverageStartsOn',
  endsOn: 'coverageEndsOn',
  cancelledOn: 'coverageCancelledOn',
  agreementNumber: 'coverageAgreement',
  provider: 'coverageProvider',
  partNumber: 'coveragePart',
};

/** A problem of a row as its file's report tells it: by the column, with what stood there. */
export function inFile({ field, code, reason }: DeviceRowProblem, row: DeviceRow): DeviceImportProblem {
  const [name, below] = field.split('.') as [Exclude<keyof DeviceRow, 'coverage'>, (keyof CoverageTold)?];
  const column = deviceColumns[below === undefined ? name : coverageFields[below]].name;
  const value = below === undefined ? row[name] : (row.coverage?.[below] ?? null);
  return { column, value: value === null ? null : shownValue(String(value)), code, reason };
}
