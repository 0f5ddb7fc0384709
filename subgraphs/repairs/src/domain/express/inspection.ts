/** On what ground the repair of an original is covered. */
export const InspectionCoverage = { LIMITED_WARRANTY: 'LIMITED_WARRANTY', APPLECARE_PLUS: 'APPLECARE_PLUS', CONSUMER_LAW: 'CONSUMER_LAW' } as const;
export type InspectionCoverage = keyof typeof InspectionCoverage;

/** What damage an inspection found. */
export const InspectedDamage = { NONE: 'NONE', ACCIDENTAL: 'ACCIDENTAL', UNCOVERED: 'UNCOVERED', ACCIDENTAL_AND_UNCOVERED: 'ACCIDENTAL_AND_UNCOVERED' } as const;
export type InspectedDamage = keyof typeof InspectedDamage;

/** What is charged for damage that nothing covers, as the inspector chooses by its extent. */
export const ChargedExtent = { OUT_OF_WARRANTY_FEE: 'OUT_OF_WARRANTY_FEE', RETAIL_PRICE: 'RETAIL_PRICE' } as const;
export type ChargedExtent = keyof typeof ChargedExtent;

/** Whether the device that came back is the one that was to come back. */
export const ReturnedDevice = { RIGHT: 'RIGHT', WRONG: 'WRONG' } as const;
export type ReturnedDevice = keyof typeof ReturnedDevice;

export interface InspectionFindings {
  /** Null: nothing covers it. */
  coveredBy: InspectionCoverage | null;
  damage: InspectedDamage;
  /** Null where it is not known. */
  outOfWarrantyEligible: boolean | null;
  extent: ChargedExtent | null;
}

export interface InspectedOriginal extends InspectionFindings {
  returnedDevice: ReturnedDevice;
  /** How many photos were taken. */
  photos: number;
}

export type FindingsRefusal = 'EXTENT_MISSING' | 'EXTENT_WITHOUT_DAMAGE' | 'ACCIDENT_NEEDS_APPLECARE_PLUS' | 'FEE_WITHOUT_ELIGIBILITY' | 'PHOTO_MISSING';

/**
 * An inspection does not contradict itself: where something is not covered the inspector says by its extent which one of the two is
 * charged, and only there; an accident is covered by AppleCare+ alone; the fee is for what may be served out of warranty. What the
 * customer pays for, and another device than the right one, is shown on at least one photo. Null where the findings stand.
 * @source ERS-12 ERS-14 ERS-15 ERS-22 ERS-27
 */
export function findingsRefusal({ coveredBy, damage, outOfWarrantyEligible, extent, returnedDevice, photos }: InspectedOriginal): FindingsRefusal | null {
  const isUncovered = coveredBy === null || damage === 'UNCOVERED' || damage === 'ACCIDENTAL_AND_UNCOVERED';
  if (isUncovered && extent === null) return 'EXTENT_MISSING';
  if (!isUncovered && extent !== null) return 'EXTENT_WITHOUT_DAMAGE';
  if (damage.startsWith('ACCIDENTAL') && coveredBy !== null && coveredBy !== 'APPLECARE_PLUS') return 'ACCIDENT_NEEDS_APPLECARE_PLUS';
  if (extent === 'OUT_OF_WARRANTY_FEE' && outOfWarrantyEligible === false) return 'FEE_WITHOUT_ELIGIBILITY';
  const mustBeShown = isUncovered || damage !== 'NONE' || returnedDevice === 'WRONG';
  return mustBeShown && photos === 0 ? 'PHOTO_MISSING' : null;
}
