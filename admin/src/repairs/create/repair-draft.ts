import type { CoverageStatus, CreateRepairInput, DeviceRelation, ProductLine, RepairEligibilityInput, RepairType } from '../../generated/operations.js';
import type { MessageKey } from '../../i18n/use-text.js';

export interface RepairDraft {
  locationId: string;
  dispatchId: string;
  serialNumber: string;
  imei: string;
  productLine: string;
  relation: DeviceRelation;
  repairType: RepairType;
  coverageStatus: string;
  issue: string;
  technicianId: string;
}

export const productLines = ['IPHONE', 'IPAD', 'MAC', 'IPOD', 'WATCH', 'OTHER'] as const;
export const relations = ['CUSTOMER', 'OWNED', 'LEASED'] as const;
export const coverageGrounds = ['LI', 'PP', 'C1', 'CC', 'QP', 'VW', 'RE', 'PT', 'OO', 'CS', 'DO', 'MU', 'PA', 'RA', 'TC', 'EC', 'G9'] as const;
export const emptyRepair: RepairDraft = { locationId: '', dispatchId: '', serialNumber: '', imei: '', productLine: '', relation: 'CUSTOMER', repairType: 'CIN', coverageStatus: '', issue: '', technicianId: '' };

/** What an address names of a repair, as a page of its device does. */
export function repairOfAddress(search: string): RepairDraft {
  const named = new URLSearchParams(search);
  const [serial, product, relation] = [named.get('serial'), named.get('product'), named.get('relation')];
  return {
    ...emptyRepair,
    serialNumber: serial ?? '',
    productLine: productLines.find((line) => line === product) ?? '',
    relation: relations.find((each) => each === relation) ?? emptyRepair.relation,
  };
}

const imeiForm = /^[0-9]{15}$/;
const serialForm = /^[A-Z0-9]{8,18}$/;
const dispatchForm = /^[A-Z]{1,3}[0-9]{9,15}$/;
const capitals = (text: string): string => text.trim().toUpperCase();

export type RepairFaults = Partial<Record<keyof RepairDraft, MessageKey>>;

/** What is still missing or not readable, by field. */
export function checkRepair({ locationId, dispatchId, serialNumber, imei }: RepairDraft): RepairFaults {
  return {
    ...(locationId === '' ? { locationId: 'repairLife.create.missing' } : {}),
    ...(serialForm.test(capitals(serialNumber)) ? {} : { serialNumber: 'repairLife.create.serialHint' }),
    ...(imei.trim() === '' || imeiForm.test(imei.trim()) ? {} : { imei: 'coverageGrounds.imeiHint' }),
    ...(dispatchForm.test(capitals(dispatchId)) ? {} : { dispatchId: 'repairLife.create.dispatchHint' }),
  };
}

/** The question whether it may be repaired; null while too little is known to ask it. */
export function eligibilityInput({ locationId, serialNumber, imei, productLine, relation, technicianId, coverageStatus }: RepairDraft): RepairEligibilityInput | null {
  if (locationId === '' || !serialForm.test(capitals(serialNumber))) return null;
  const device = { serialNumber: capitals(serialNumber), relation, productLine: productLine === '' ? null : (productLine as ProductLine), ...(imeiForm.test(imei.trim()) ? { imei: imei.trim() } : {}) };
  return { locationId, device, technicianId: technicianId === '' ? null : technicianId, ...(coverageStatus === '' ? {} : { coverageStatus: coverageStatus as CoverageStatus }) };
}

export function repairInput(draft: RepairDraft): CreateRepairInput {
  const { issue, dispatchId, repairType } = draft;
  return { ...eligibilityInput(draft)!, dispatchId: capitals(dispatchId), repairType, ...(issue === '' ? {} : { issues: [{ code: issue }] }) };
}
