import type { LocalDate } from '@platform/kit/pure/local-date.js';

import { type CoverageTerm, isCoverageKnown, isExtended } from '../coverage/coverage-kinds.js';
import { coverageState } from '../coverage/coverage-state.js';
import type { CoverageProvider, ExtendedCoverage } from '../eligibility/direct-ios-service.js';

export interface DeviceCover {
  extendedCoverage: ExtendedCoverage | null;
  coverageProvider: CoverageProvider | null;
  nonAppleWarrantyActive: boolean | null;
}

/**
 * What an order asks of a device's cover, on the day it is placed: whether an extended plan of the manufacturer's for the whole of it
 * is active, and whether another maker's warranty is. Of a device of which no coverage is known, neither is.
 * @source IDS-13 SSA-41 SSA-44
 */
export function deviceCover(coverages: readonly CoverageTerm[], on: LocalDate): DeviceCover {
  if (!isCoverageKnown(coverages)) return { extendedCoverage: null, coverageProvider: null, nonAppleWarrantyActive: null };
  const active = coverages.filter((coverage) => coverage.partNumber === null && coverageState(coverage, on) === 'ACTIVE');
  const extended = active.some(({ kind }) => isExtended(kind));
  const byAnother = active.some(({ kind }) => kind === 'THIRD_PARTY');
  return {
    extendedCoverage: extended ? 'ACTIVE' : 'EXPIRED',
    coverageProvider: !extended && byAnother ? 'OTHER' : 'APPLE',
    nonAppleWarrantyActive: byAnother,
  };
}
