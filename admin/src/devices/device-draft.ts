import type { RegisterDevicesInput } from '../generated/operations.js';
import type { MessageKey } from '../i18n/use-text.js';

type Row = RegisterDevicesInput['rows'][number];

/** A device as it is being typed in. */
export interface DeviceDraft {
  serialNumber: string;
  relation: string;
  productLine: string;
  productName: string;
  imei: string;
  purchasedOn: string;
  proofReference: string;
  coverageKind: string;
  coverageStartsOn: string;
  coverageEndsOn: string;
}

export const newDevice: DeviceDraft = { serialNumber: '', relation: 'OWNED', productLine: 'IPHONE', productName: '', imei: '', purchasedOn: '', proofReference: '', coverageKind: '', coverageStartsOn: '', coverageEndsOn: '' };

export type DeviceFaults = Partial<Record<keyof DeviceDraft, MessageKey>>;

/** What is missing or not of its form; the platform judges the rest. */
export function checkDevice({ serialNumber, imei, coverageKind, coverageStartsOn }: DeviceDraft): DeviceFaults {
  return {
    ...(/^[A-Za-z0-9]{8,18}$/.test(serialNumber.trim()) ? {} : { serialNumber: 'devices.register.serialForm' as const }),
    ...(imei.trim() === '' || /^\d{15}$/.test(imei.trim()) ? {} : { imei: 'devices.register.imeiForm' as const }),
    ...(coverageKind !== '' && coverageStartsOn === '' ? { coverageStartsOn: 'devices.register.startMissing' as const } : {}),
  };
}

/** The draft as a row; what was left empty is not told. */
export function deviceRowOf(draft: DeviceDraft): Row {
  const told = (text: string): string | null => (text.trim() === '' ? null : text.trim());
  return {
    serialNumber: draft.serialNumber.trim(),
    relation: draft.relation as Row['relation'],
    productLine: draft.productLine as NonNullable<Row['productLine']>,
    productName: told(draft.productName),
    imei: told(draft.imei),
    purchasedOn: told(draft.purchasedOn),
    proofReference: told(draft.proofReference),
    coverage: draft.coverageKind === '' ? null : { kind: draft.coverageKind as NonNullable<Row['coverage']>['kind'], startsOn: draft.coverageStartsOn, endsOn: told(draft.coverageEndsOn) },
  };
}
