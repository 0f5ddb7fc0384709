import type { LocalDate } from '@platform/kit/pure/local-date.js';

import { type CoverageTerm, isExtended } from '../coverage/coverage-kinds.js';
import { coverageState } from '../coverage/coverage-state.js';
import type { CoverageProvider, ExtendedCoverage, ScreeningResult } from './direct-ios-service.js';

/** What is kept of a device that terms ask about. */
export interface StoredDevice {
  coverages: readonly CoverageTerm[];
  /** The result of the latest screening; null while there is none. */
  screening: ScreeningResult | null;
}

export interface StoredDeviceFacts {
  extendedCoverage: ExtendedCoverage | null;
  coverageProvider: CoverageProvider | null;
  nonAppleWarrantyActive: boolean | null;
  underAppleWarranty: boolean | null;
  screening: ScreeningResult | null;
}

/**
 * What the terms ask of a device, from all that is kept of it on a day: of a device without any coverage nothing is known; one with
 * others but no extended plan that is active has none.
 * @source IDS-03 IDS-13 SSA-41 SSA-44
 */
export function storedDeviceFacts({ coverages, screening }: StoredDevice, on: LocalDate): StoredDeviceFacts {
  const unknown = { extendedCoverage: null, coverageProvider: null, nonAppleWarrantyActive: null, underAppleWarranty: null, screening };
  if (coverages.length === 0) return unknown;
  const active = coverages.filter((coverage) => coverageState(coverage, on) === 'ACTIVE' && coverage.partNumber === null);
  const hasPlan = active.some(({ kind }) => isExtended(kind));
  return {
    extendedCoverage: hasPlan ? 'ACTIVE' : 'EXPIRED',
    coverageProvider: hasPlan ? 'APPLE' : null,
    nonAppleWarrantyActive: active.some(({ kind }) => kind === 'THIRD_PARTY'),
    underAppleWarranty: active.some(({ kind }) => kind === 'LIMITED_WARRANTY'),
    screening,
  };
}
