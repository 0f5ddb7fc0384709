import { localDateAt } from '@platform/kit/pure/time-zone.js';
import type { RuleSet } from '@platform/kit/pure/rule-set.js';
import type { LocalDate } from '@platform/kit/pure/local-date.js';

import { type KnownDeviceFacts, readDeviceFacts, readScreening } from '../../db/repairs/read-device-facts.js';
import { readIntake } from '../../db/repairs/read-intake.js';
import type { RunQuery } from '../../db/repairs/read-step-worlds.js';
import { type Eligibility, repairEligibility } from '../../domain/eligibility/repair-eligibility.js';
import type { Manufacturer } from '../../domain/eligibility/serviced-device.js';
import { imeiCheckDigitHolds } from '../../domain/identifiers/imei.js';
import { storedDeviceFacts } from '../../domain/eligibility/stored-device-facts.js';
import type { CoverageStatus, DeviceRelation, ProductLine, RepairProgram } from '../../domain/repair-codes.js';
import { programOfRepair } from '../../domain/repairs/program-of-repair.js';

/** A repair that somebody thinks of creating. */
export interface RepairAsked {
  tenantId: string;
  locationId: string;
  device: { serialNumber: string; imei: string | null; productLine: ProductLine | null; relation: DeviceRelation; manufacturer?: Manufacturer | null };
  coverageStatus: CoverageStatus | null;
  program: RepairProgram | null;
  technicianId: string | null;
  at: Date;
}

export interface EligibilityRead extends Eligibility {
  program: RepairProgram | null;
  terms: RuleSet | null;
  device: KnownDeviceFacts | null;
}

type TermsOf = (asked: { program: RepairProgram; region: string; on: LocalDate }) => Promise<RuleSet | null>;

/** Holds what is asked and what is kept against the rule; the same for the question and for the creation. Null: there is no such location. */
export async function readEligibility(run: RunQuery, { tenantId, locationId, device: told, coverageStatus, program: named, technicianId, at }: RepairAsked, termsOf: TermsOf): Promise<EligibilityRead | null> {
  const { serialNumber } = told;
  const [intake, device, screening] = await Promise.all([
    readIntake(run, { tenantId, locationId, technicianId, productLine: told.productLine, serialNumber }),
    readDeviceFacts(run, { tenantId, serialNumber }),
    readScreening(run, { tenantId, serialNumber }),
  ]);
  if (intake === null) return null;
  const on = localDateAt(at, intake.timeZone);
  const program = programOfRepair(named, intake.enrollments);
  const terms = program === null ? null : await termsOf({ program, region: intake.region, on });
  const facts = {
    ...{ program, coverageStatus, on, accounts: intake.accounts, inRepairCatalogue: intake.inRepairCatalogue },
    enrollmentStatus: intake.enrollments.find((enrollment) => enrollment.program === program)?.status ?? null,
    device: {
      productLine: device?.productLine ?? told.productLine,
      relation: device?.relation ?? told.relation,
      manufacturer: device?.manufacturer ?? told.manufacturer ?? 'APPLE',
      activationLock: device?.activationLock ?? null,
      isRetired: device?.isRetired ?? false,
      imeiDiffers: device?.imei != null && told.imei !== null && device.imei !== told.imei,
      imeiMistyped: told.imei !== null && !imeiCheckDigitHolds(told.imei),
      isInRepair: device?.openRepair != null,
      hasPurchaseDate: device?.hasPurchaseDate ?? false,
    },
    stored: storedDeviceFacts({ coverages: device?.coverages ?? [], screening }, on),
    technician: technicianId === null ? null : intake.technician,
  };
  return { ...repairEligibility(facts, terms), program, terms, device };
}
