import type { LocalDate } from '@platform/kit/pure/local-date.js';

import type { CoverageStatus } from '../repair-codes.js';
import { type DamageCause, warrantyScheme } from '../warranty/limited-warranty.js';
import { type Accessory, warrantyItem } from './accessory.js';
import { coverageCode, type CoverageKind, type CoverageTerm } from './coverage-kinds.js';
import { coverageState } from './coverage-state.js';

/** What is to be serviced, and why; nothing is counted of earlier incidents. */
export interface Claim {
  cause: DamageCause;
  /** The part in question; null for the device as a whole. */
  partNumber: string | null;
  accessory: Accessory | null;
}

/** Why a coverage covers a claim or does not. */
export const CoverageReason = {
  COVERS: 'COVERS',
  COVERS_WITH_FEE: 'COVERS_WITH_FEE',
  NOT_STARTED: 'NOT_STARTED',
  ENDED: 'ENDED',
  CANCELLED: 'CANCELLED',
  OTHER_PART: 'OTHER_PART',
  ACCIDENTAL_DAMAGE: 'ACCIDENTAL_DAMAGE',
  SEPARATE_ACCESSORY: 'SEPARATE_ACCESSORY',
  OTHER_MAKERS: 'OTHER_MAKERS',
} as const;
export type CoverageReason = keyof typeof CoverageReason;

export interface JudgedCoverage<Term extends CoverageTerm> {
  coverage: Term;
  covers: boolean;
  reason: CoverageReason;
}

export interface CoverageDecision<Term extends CoverageTerm> {
  /** The trade's code; OO where nothing covers. */
  code: CoverageStatus;
  /** The coverage that pays; null where none does. */
  coverage: Term | null;
  /** Every coverage with its own reason, in the order in which they would pay. */
  judged: readonly JudgedCoverage<Term>[];
}

/** Which pays first: what was warranted of an earlier service, then the manufacturer's own terms, then plans that were bought, then the law. */
const order: readonly CoverageKind[] = ['QUALITY_PROGRAM', 'SERVICE_WARRANTY', 'LIMITED_WARRANTY', 'APPLECARE_PLUS', 'PROTECTION_PLAN', 'EXTENDED_AGREEMENT', 'CONSUMER_LAW', 'THIRD_PARTY'];

/**
 * What covers a claim on a day is decided for the part that it is about: every coverage is judged by itself, so that the end of one
 * switches none of the others off, consumer law least of all; the first that covers pays, and where none does it is out of warranty.
 * Accidents are covered by AppleCare+ alone, the hundredth as the first, for a fee.
 * @source ERS-04 ERS-11 ERS-13 ERS-22 ERS-27 ERS-31 ERS-32 ERS-39
 */
export function coverageOf<Term extends CoverageTerm>(coverages: readonly Term[], claim: Claim, on: LocalDate): CoverageDecision<Term> {
  const judged = [...coverages].sort(byOrder).map((coverage) => judge(coverage, claim, on));
  const paying = judged.find(({ covers }) => covers)?.coverage ?? null;
  return { code: paying === null ? 'OO' : coverageCode(paying), coverage: paying, judged };
}

/** The coverage of one part comes before that of the whole device; of two alike, the one that ends later. */
function byOrder(a: CoverageTerm, b: CoverageTerm): number {
  const byKind = order.indexOf(a.kind) - order.indexOf(b.kind);
  const byPart = Number(a.partNumber === null) - Number(b.partNumber === null);
  return byKind || byPart || (b.endsOn ?? '9999-12-31').localeCompare(a.endsOn ?? '9999-12-31');
}

function judge<Term extends CoverageTerm>(coverage: Term, claim: Claim, on: LocalDate): JudgedCoverage<Term> {
  const reason = reasonOf(coverage, claim, on);
  return { coverage, reason, covers: reason === 'COVERS' || reason === 'COVERS_WITH_FEE' };
}

function reasonOf(coverage: CoverageTerm, { cause, partNumber, accessory }: Claim, on: LocalDate): CoverageReason {
  if (coverage.kind === 'THIRD_PARTY') return 'OTHER_MAKERS';
  const state = coverageState(coverage, on);
  if (state !== 'ACTIVE') return ({ UPCOMING: 'NOT_STARTED', EXPIRED: 'ENDED', CANCELLED: 'CANCELLED' } as const)[state];
  if (coverage.partNumber !== null && coverage.partNumber !== partNumber) return 'OTHER_PART';
  if (warrantyScheme(warrantyItem(accessory)) === 'ACCESSORY_LIMITED_WARRANTY' && coverage.kind !== 'CONSUMER_LAW') return 'SEPARATE_ACCESSORY';
  if (cause !== 'ACCIDENTAL_DAMAGE') return 'COVERS';
  return coverage.kind === 'APPLECARE_PLUS' ? 'COVERS_WITH_FEE' : 'ACCIDENTAL_DAMAGE';
}
