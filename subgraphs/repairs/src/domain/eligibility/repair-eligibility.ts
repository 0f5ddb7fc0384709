import type { LocalDate } from '@platform/kit/pure/local-date.js';
import type { RuleSet } from '@platform/kit/pure/rule-set.js';
import type { CriterionResult } from '@platform/kit/pure/verdict.js';

import { idsDeviceKind } from '../orders/ids-device-kind.js';
import type { CoverageStatus, DeviceRelation, ProductLine, RepairProgram } from '../repair-codes.js';
import { assessIdsOrder, type OrderAccountType } from './direct-ios-service.js';
import type { EligibilityCode, EligibilityOutcome, OwnReason } from './eligibility-reasons.js';
import { isClaimedInVain } from './claimed-coverage.js';
import { assessSsaRepair } from './self-servicing-account.js';
import type { Manufacturer } from './serviced-device.js';
import type { StoredDeviceFacts } from './stored-device-facts.js';
import { type CertifiedTechnician, technicianCertified } from './technician-certified.js';

/** All that is asked and kept of a repair before it is created. Null is unknown. */
export interface EligibilityFacts {
  program: RepairProgram | null;
  /** Where the organisation stands in the programme; null when it has never applied. */
  enrollmentStatus: string | null;
  accounts: readonly { type: string; status: string; standing: string }[];
  device: { productLine: ProductLine | null; relation: DeviceRelation; manufacturer: Manufacturer | null; activationLock: string | null; isRetired: boolean; imeiDiffers: boolean; imeiMistyped: boolean; isInRepair: boolean; hasPurchaseDate: boolean };
  stored: StoredDeviceFacts;
  inRepairCatalogue: boolean | null;
  coverageStatus: CoverageStatus | null;
  /** Null when nobody is named. */
  technician: CertifiedTechnician | null;
  on: LocalDate;
}

export interface EligibilityReason {
  code: EligibilityCode;
  outcome: Exclude<EligibilityOutcome, 'PROCEED'>;
  /** The field of the request that it is about. */
  field: string;
  /** What the terms say of it; null for what this platform itself says. */
  result: CriterionResult | null;
}

export interface Eligibility {
  outcome: EligibilityOutcome;
  reasons: EligibilityReason[];
}

/**
 * Before a repair is created, every reason against it is told at once: what contradicts the terms of the programme or the
 * device's state stops it, what is only unknown or may be put right warns. Terms are null where none have been told.
 * @source IDS-03 IDS-04 IDS-11 IDS-12 IDS-13 SSA-04 SSA-05 SSA-39 SSA-40 SSA-41 SSA-44 AASP-02 AASP-28
 */
export function repairEligibility(facts: EligibilityFacts, terms: RuleSet | null): Eligibility {
  const reasons = [...ofTheDevice(facts), ...ofTheProgram(facts), ...(terms === null ? [] : ofTheTerms(facts, terms))];
  const has = (outcome: string): boolean => reasons.some((reason) => reason.outcome === outcome);
  return { reasons, outcome: has('STOP') ? 'STOP' : has('WARN') ? 'WARN' : 'PROCEED' };
}

const when = (holds: boolean, code: OwnReason, { outcome, field }: Pick<EligibilityReason, 'outcome' | 'field'>): EligibilityReason[] => (holds ? [{ code, outcome, field, result: null }] : []);

function ofTheDevice({ device, stored, coverageStatus, program }: EligibilityFacts): EligibilityReason[] {
  const stop = { outcome: 'STOP', field: 'device.serialNumber' } as const;
  const warn = { ...stop, outcome: 'WARN' } as const;
  return [
    ...when(device.isInRepair, 'DEVICE_IN_REPAIR', stop),
    ...when(device.imeiDiffers, 'IMEI_DIFFERS', { outcome: 'STOP', field: 'device.imei' }),
    ...when(device.imeiMistyped, 'IMEI_CHECK_DIGIT', { outcome: 'WARN', field: 'device.imei' }),
    ...when(device.activationLock === 'ON', 'ACTIVATION_LOCKED', stop),
    ...when(device.isRetired, 'DEVICE_RETIRED', warn),
    // The terms of self-servicing accounts say this themselves.
    ...when(stored.nonAppleWarrantyActive === true && program !== 'SSA', 'OTHER_WARRANTY', warn),
    ...when(isClaimedInVain(coverageStatus, stored.activeCodes), 'COVERAGE_NOT_ACTIVE', { outcome: 'WARN', field: 'coverageStatus' }),
    ...when(coverageStatus === 'VW' && !device.hasPurchaseDate, 'PROOF_OF_PURCHASE_NEEDED', { outcome: 'WARN', field: 'coverageStatus' }),
  ];
}

function ofTheProgram({ program, enrollmentStatus, accounts }: EligibilityFacts): EligibilityReason[] {
  const warn = { outcome: 'WARN', field: 'program' } as const;
  const stop = { outcome: 'STOP', field: 'program' } as const;
  if (program === null) return when(true, 'NO_PROGRAM', warn);
  const active = accounts.filter(({ status }) => status === 'ACTIVE');
  return [
    ...when(enrollmentStatus === 'SUSPENDED', 'ENROLLMENT_SUSPENDED', stop),
    ...when(enrollmentStatus !== 'SUSPENDED' && enrollmentStatus !== 'APPROVED', 'NOT_ENROLLED', stop),
    ...when(accounts.length > 0 && active.length === 0, 'ACCOUNT_NOT_ACTIVE', warn),
    ...when(active.length > 0 && active.every(({ standing }) => standing !== 'GOOD'), 'ACCOUNT_STANDING', warn),
  ];
}

function ofTheTerms(facts: EligibilityFacts, terms: RuleSet): EligibilityReason[] {
  if (facts.program === 'AASP') return ofTheTechnician(facts, terms);
  const { device, stored, accounts, inRepairCatalogue } = facts;
  const { relation, manufacturer, productLine } = device;
  // What is used of parts is asked when the repair is completed.
  const ofParts = /\.(GENUINE_PARTS|PARTS_DIRECT)$/;
  const { results } =
    facts.program === 'IDS'
      ? assessIdsOrder({ ...stored, deviceKind: idsDeviceKind(productLine), manufacturer, relation, accountType: accountOf(accounts) }, terms)
      : assessSsaRepair({ ...stored, relation, manufacturer, inRepairCatalogue, parts: null }, terms);
  return results
    .filter(({ criterion, verdict }) => !ofParts.test(criterion) && verdict !== 'MET' && verdict !== 'NOT_APPLICABLE')
    .map((result) => ({ code: 'TERMS', outcome: result.verdict === 'NOT_MET' ? 'STOP' : 'WARN', field: 'device', result }));
}

function accountOf(accounts: EligibilityFacts['accounts']): OrderAccountType | null {
  const active = accounts.filter(({ status }) => status === 'ACTIVE');
  const chosen = active.find(({ type }) => type === 'LIMITED_BILLING_SERVICE_ACCOUNT') ?? active[0];
  return (chosen?.type as OrderAccountType | undefined) ?? null;
}

function ofTheTechnician({ technician, device, on }: EligibilityFacts, terms: RuleSet): EligibilityReason[] {
  if (technician === null) return [];
  const { stop, result } = technicianCertified({ technician, product: device.productLine, on }, terms);
  const field = 'technicianId';
  if (stop === 'PRODUCT_UNKNOWN') return when(true, 'PRODUCT_UNKNOWN', { outcome: 'WARN', field: 'device.productLine' });
  if (stop === 'NOT_EMPLOYED') return when(true, 'TECHNICIAN_NOT_EMPLOYED', { outcome: 'STOP', field });
  return stop === 'NOT_CERTIFIED' ? [{ code: 'TECHNICIAN_NOT_CERTIFIED', outcome: 'STOP', field, result }] : [];
}
