import type { DamageExtent, HoldFacts, RepairCoverage } from './hold-facts.js';

/** What an inspection found, as it is kept with a hold; null before it. */
export interface KeptFinding {
  receivedAt: Date | null;
  inspectedAt: Date | null;
  coverage: RepairCoverage | null;
  accidentalDamage: boolean | null;
  uncoveredDamage: boolean | null;
  outOfWarrantyEligible: boolean | null;
  extent: DamageExtent | null;
  isRightDevice: boolean | null;
}

/**
 * A device that is not the original is no return: nothing covers it, and no service is offered for it.
 * @source ERS-22 ERS-25 ERS-36
 */
export function inspectionFinding({ isRightDevice, ...found }: KeptFinding): Omit<HoldFacts, 'region' | 'shippedAt' | 'timeZone'> {
  const finding = { ...found, accidentalDamage: found.accidentalDamage ?? false, uncoveredDamage: found.uncoveredDamage ?? false, returnHandedOverAt: null, previousAccidentalIncidents: null };
  return isRightDevice === false ? { ...finding, coverage: 'NONE', outOfWarrantyEligible: false } : finding;
}
