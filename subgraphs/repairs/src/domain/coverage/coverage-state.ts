import { addDays, earliestDate, type LocalDate } from '@platform/kit/pure/local-date.js';

import { type CoverageTerm, isCoverageKnown, isExtended } from './coverage-kinds.js';

/** How a coverage stands on a day. */
export const CoverageState = { UPCOMING: 'UPCOMING', ACTIVE: 'ACTIVE', EXPIRED: 'EXPIRED', CANCELLED: 'CANCELLED' } as const;
export type CoverageState = keyof typeof CoverageState;

/**
 * A coverage is active from its first day to its last, both included; one that was cancelled ends with the day before.
 * @source ERS-28 IDS-13
 */
export function coverageState({ startsOn, endsOn, cancelledOn }: CoverageTerm, on: LocalDate): CoverageState {
  if (cancelledOn !== null && on >= cancelledOn) return 'CANCELLED';
  if (on < startsOn) return 'UPCOMING';
  return endsOn !== null && on > endsOn ? 'EXPIRED' : 'ACTIVE';
}

/** Whether an extended plan of the manufacturer's covers a device; unknown where nobody has told of any coverage. */
export const PlanState = { COVERED: 'COVERED', UNCOVERED: 'UNCOVERED', UNKNOWN: 'UNKNOWN' } as const;
export type PlanState = keyof typeof PlanState;

export interface PlanStanding {
  state: PlanState;
  /** The next day on which it is another by the calendar alone; null when it stays. */
  changesOn: LocalDate | null;
}

/**
 * A device counts as covered while an extended plan for the whole of it is active; a device of which no coverage is known is
 * neither covered nor uncovered. The day on which that next changes is known beforehand.
 * @source IDS-10
 */
export function planStanding(coverages: readonly CoverageTerm[], on: LocalDate): PlanStanding {
  if (!isCoverageKnown(coverages)) return { state: 'UNKNOWN', changesOn: null };
  const plans = coverages.filter(({ kind, partNumber }) => isExtended(kind) && partNumber === null);
  const stateOn = (day: LocalDate): PlanState => (plans.some((plan) => coverageState(plan, day) === 'ACTIVE') ? 'COVERED' : 'UNCOVERED');
  const state = stateOn(on);
  const turns = plans.flatMap(({ startsOn, endsOn, cancelledOn }) => [startsOn as LocalDate, ...(endsOn === null ? [] : [addDays(endsOn as LocalDate, 1)]), ...(cancelledOn === null ? [] : [cancelledOn as LocalDate])]);
  return { state, changesOn: earliestDate(turns.filter((day) => day > on && stateOn(day) !== state)) };
}
