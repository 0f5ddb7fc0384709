export const RepairCoverage = {
  LIMITED_WARRANTY: 'LIMITED_WARRANTY',
  APPLECARE_PLUS: 'APPLECARE_PLUS',
  CONSUMER_LAW: 'CONSUMER_LAW',
  NONE: 'NONE',
} as const;
export type RepairCoverage = keyof typeof RepairCoverage;

/** What the inspector chose to charge for damage that is not covered, by its extent. */
export const DamageExtent = { OUT_OF_WARRANTY_FEE: 'OUT_OF_WARRANTY_FEE', RETAIL_PRICE: 'RETAIL_PRICE' } as const;
export type DamageExtent = keyof typeof DamageExtent;

/** An express replacement and what the inspection of the original found. Null has not happened, or is not known. */
export interface HoldFacts {
  /** ISO 3166 region the replacement was shipped to. */
  region: string;
  /** IANA zone of that place. */
  timeZone: string;
  /** Dispatch of the replacement. */
  shippedAt: Date;
  /** Receipt of the original by the manufacturer. */
  receivedAt: Date | null;
  /** Kept for the reader: the condition asks for receipt. */
  returnHandedOverAt: Date | null;
  inspectedAt: Date | null;
  coverage: RepairCoverage | null;
  accidentalDamage: boolean;
  /** Further damage that none of the coverages bears. */
  uncoveredDamage: boolean;
  outOfWarrantyEligible: boolean | null;
  extent: DamageExtent | null;
  /** Kept for the reader: accidental damage is covered however often it happens. */
  previousAccidentalIncidents: number | null;
}
