import type { CoverageStatus } from '../repair-codes.js';

/** On what a device's coverage rests. A device has several at once, each with dates of its own. */
export const CoverageKind = {
  LIMITED_WARRANTY: 'LIMITED_WARRANTY',
  PROTECTION_PLAN: 'PROTECTION_PLAN',
  APPLECARE_PLUS: 'APPLECARE_PLUS',
  EXTENDED_AGREEMENT: 'EXTENDED_AGREEMENT',
  CONSUMER_LAW: 'CONSUMER_LAW',
  SERVICE_WARRANTY: 'SERVICE_WARRANTY',
  QUALITY_PROGRAM: 'QUALITY_PROGRAM',
  THIRD_PARTY: 'THIRD_PARTY',
} as const;
export type CoverageKind = keyof typeof CoverageKind;

/** One coverage of a device; its last day is included, and a part's number makes it one of that part alone. */
export interface CoverageTerm {
  kind: CoverageKind;
  /** Calendar dates, as 2026-03-31; null is without an end. */
  startsOn: string;
  endsOn: string | null;
  cancelledOn: string | null;
  partNumber: string | null;
}

/** What the trade calls each; another maker's warranty has no code, for it pays for nothing here. */
const codes: Readonly<Record<CoverageKind, CoverageStatus>> = {
  LIMITED_WARRANTY: 'LI',
  PROTECTION_PLAN: 'PP',
  APPLECARE_PLUS: 'C1',
  EXTENDED_AGREEMENT: 'CC',
  CONSUMER_LAW: 'VW',
  SERVICE_WARRANTY: 'RE',
  QUALITY_PROGRAM: 'QP',
  THIRD_PARTY: 'OO',
};

/**
 * Each coverage has the trade's code of its kind: LI, PP, C1, CC, VW, QP; a warranty on an earlier service is RE, and PT where it is
 * of one part alone; nothing covers under another maker's warranty, so its code is OO.
 * @source ERS-22 SSA-41
 */
export function coverageCode({ kind, partNumber }: Pick<CoverageTerm, 'kind' | 'partNumber'>): CoverageStatus {
  return kind === 'SERVICE_WARRANTY' && partNumber !== null ? 'PT' : codes[kind];
}

/**
 * What was warranted of an earlier service says nothing of what a device was bought with: of one with no other coverage nothing is known.
 * @source IDS-10 IDS-13 ERS-02
 */
export function isCoverageKnown(coverages: readonly Pick<CoverageTerm, 'kind'>[]): boolean {
  return coverages.some(({ kind }) => kind !== 'SERVICE_WARRANTY');
}

/**
 * A protection plan, AppleCare+ and other agreements of the manufacturer's extend the coverage of a device; its limited warranty,
 * consumer law and other makers' warranties do not.
 * @source IDS-10 IDS-13
 */
export function isExtended(kind: CoverageKind): boolean {
  return kind === 'PROTECTION_PLAN' || kind === 'APPLECARE_PLUS' || kind === 'EXTENDED_AGREEMENT';
}
