import type { LocalDate } from '@platform/kit/pure/local-date.js';

import { coverageCode, type CoverageTerm, isCoverageKnown } from '../coverage/coverage-kinds.js';
import { coverageState } from '../coverage/coverage-state.js';
import { type DeviceCover, deviceCover } from '../orders/device-cover.js';
import type { CoverageStatus } from '../repair-codes.js';
import type { ScreeningResult } from './direct-ios-service.js';

/** What is kept of a device that terms ask about. */
export interface StoredDevice {
  coverages: readonly CoverageTerm[];
  /** The result of the latest screening; null while there is none. */
  screening: ScreeningResult | null;
}

export interface StoredDeviceFacts extends DeviceCover {
  underAppleWarranty: boolean | null;
  /** The trade's codes of what is active, of the whole or of a part; null while nothing is known of its coverage. */
  activeCodes: readonly CoverageStatus[] | null;
  screening: ScreeningResult | null;
}

/**
 * What the terms ask of a device, from all that is kept of it on a day: the cover that an order asks about as well, the limited
 * warranty, what is active by the trade's codes, and the latest screening.
 * @source IDS-03 IDS-13 SSA-41 SSA-44
 */
export function storedDeviceFacts({ coverages, screening }: StoredDevice, on: LocalDate): StoredDeviceFacts {
  const active = coverages.filter((coverage) => coverageState(coverage, on) === 'ACTIVE');
  const isToldOf = isCoverageKnown(coverages);
  const underAppleWarranty = isToldOf ? active.some(({ kind, partNumber }) => kind === 'LIMITED_WARRANTY' && partNumber === null) : null;
  return { ...deviceCover(coverages, on), underAppleWarranty, activeCodes: isToldOf ? active.map(coverageCode) : null, screening };
}
