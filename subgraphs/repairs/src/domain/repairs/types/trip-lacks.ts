import type { RepairType } from '../../repair-codes.js';
import { isAway, type Journey } from './device-journey.js';
import { isVisited, type Visit } from './site-visit.js';

export type TripLack = 'DEVICE_AWAY' | 'VISIT_MISSING';

export interface Trips {
  journeys: readonly Journey[];
  visits: readonly Visit[];
}

/**
 * A repair is not completed while its device is away at the repair centre, nor on site before anybody has been there.
 * @source AASP-17 IDS-05
 */
export function tripLacks(repairType: RepairType, { journeys, visits }: Trips, completedAt: Date): TripLack[] {
  return [...(isAway(repairType, journeys) ? (['DEVICE_AWAY'] as const) : []), ...(isVisited(repairType, visits, completedAt) ? [] : (['VISIT_MISSING'] as const))];
}
