import type { LocalDate } from '@platform/kit/pure/local-date.js';

import type { CoverageTold, DeviceFacts, DeviceRow, RecordedDevice } from './device-row.js';

/** Why a row of an installed base is rejected; `field` is the name it has in the API. */
export const DeviceRowCode = {
  DEVICE_UNKNOWN: 'DEVICE_UNKNOWN',
  DEVICE_REPLACED: 'DEVICE_REPLACED',
  IDENTIFIER_TAKEN: 'IDENTIFIER_TAKEN',
  CONTRADICTS_RECORD: 'CONTRADICTS_RECORD',
  SAME_IDENTIFIER: 'SAME_IDENTIFIER',
  IN_THE_FUTURE: 'IN_THE_FUTURE',
  ENDS_BEFORE_START: 'ENDS_BEFORE_START',
  PROVIDER_MISSING: 'PROVIDER_MISSING',
  PROOF_INCOMPLETE: 'PROOF_INCOMPLETE',
} as const;
export type DeviceRowCode = keyof typeof DeviceRowCode;

export interface DeviceRowProblem {
  field: keyof DeviceRow | `coverage.${keyof CoverageTold}`;
  code: DeviceRowCode;
  /** A sentence for a person, in English. */
  reason: string;
}

export interface DeviceRowFacts {
  row: DeviceRow;
  /** Null when the serial number is new to the organisation. */
  device: RecordedDevice | null;
  /** Serial number of another device of the organisation that has the row's IMEI, second IMEI or MEID already. */
  identifierOwner: string | null;
  /** The last date that has begun where the organisation is. */
  lastDate: LocalDate;
}

export type DeviceEffect = { kind: 'TAKE'; facts: DeviceFacts } | { kind: 'REJECT'; problems: DeviceRowProblem[] };

const identifiers = ['imei', 'imei2', 'meid'] as const;
const unknown: DeviceFacts = {
  ...{ imei: null, imei2: null, meid: null, productName: null, productLine: null, partNumber: null, configuration: null, relation: 'CUSTOMER', manufacturer: 'APPLE' },
  ...{ purchasedOn: null, purchaseCountry: null, proofReference: null, proofDatedOn: null, isVintage: false, activationLock: 'UNKNOWN', isLoaner: false },
};

/**
 * A row registers a device, or changes of a known one what it tells; what it leaves out stays. It never gives a device another IMEI
 * or MEID than is recorded, never one that another device has, and never brings back a device that was replaced. All reasons are
 * told at once, and a row with one has no effect.
 * @source SSA-23 IDS-09 IDS-10 SSA-04
 */
export function deviceEffect({ row, device, identifierOwner, lastDate }: DeviceRowFacts): DeviceEffect {
  const known = device ?? unknown;
  const told = Object.fromEntries((Object.keys(unknown) as (keyof DeviceFacts)[]).map((fact) => [fact, row[fact] ?? known[fact]])) as unknown as DeviceFacts;
  const problems = [...whetherKnown(row, device), ...ofIdentifiers(row, { device, identifierOwner }), ...ofPurchase(row, { told, lastDate }), ...ofCoverage(row.coverage)];
  return problems.length > 0 ? { kind: 'REJECT', problems } : { kind: 'TAKE', facts: told };
}

function whetherKnown({ relation }: DeviceRow, device: RecordedDevice | null): DeviceRowProblem[] {
  return [
    ...(device === null && relation === null ? [problem('serialNumber', 'DEVICE_UNKNOWN', 'The organisation has no device with this serial number; to register one, tell whose it is.')] : []),
    ...(device?.isReplaced ? [problem('serialNumber', 'DEVICE_REPLACED', 'The device was replaced by another and is no longer in the installed base.')] : []),
  ];
}

function ofIdentifiers(row: DeviceRow, { device, identifierOwner }: Pick<DeviceRowFacts, 'device' | 'identifierOwner'>): DeviceRowProblem[] {
  const given = identifiers.find((field) => row[field] !== null);
  return [
    ...identifiers.filter((field) => device?.[field] != null && row[field] !== null && row[field] !== device[field]).map((field) => problem(field, 'CONTRADICTS_RECORD', `The record says ${device![field]}; a row does not change it.`)),
    ...(given !== undefined && identifierOwner !== null ? [problem(given, 'IDENTIFIER_TAKEN', `The device ${identifierOwner} has this number already.`)] : []),
    ...(row.imei !== null && row.imei === row.imei2 ? [problem('imei2', 'SAME_IDENTIFIER', 'The second IMEI is the first one again.')] : []),
  ];
}

function ofPurchase(row: DeviceRow, { told, lastDate }: { told: DeviceFacts; lastDate: LocalDate }): DeviceRowProblem[] {
  const future = (['purchasedOn', 'proofDatedOn'] as const).filter((field) => row[field] !== null && row[field] > lastDate);
  return [
    ...future.map((field) => problem(field, 'IN_THE_FUTURE', 'The date has not yet come.')),
    ...(told.proofReference === null && told.proofDatedOn !== null ? [problem('proofReference', 'PROOF_INCOMPLETE', 'A proof of purchase has a reference beside its date.')] : []),
  ];
}

function ofCoverage(coverage: CoverageTold | null): DeviceRowProblem[] {
  if (coverage === null) return [];
  const { kind, startsOn, endsOn, cancelledOn, provider } = coverage;
  return [
    ...(endsOn !== null && endsOn < startsOn ? [problem('coverage.endsOn', 'ENDS_BEFORE_START', 'The coverage would end before it starts.')] : []),
    ...(cancelledOn !== null && cancelledOn < startsOn ? [problem('coverage.cancelledOn', 'ENDS_BEFORE_START', 'The coverage would be cancelled before it starts.')] : []),
    ...(kind === 'THIRD_PARTY' && provider === null ? [problem('coverage.provider', 'PROVIDER_MISSING', 'Another maker’s warranty names its provider.')] : []),
  ];
}

function problem(field: DeviceRowProblem['field'], code: DeviceRowCode, reason: string): DeviceRowProblem {
  return { field, code, reason };
}
