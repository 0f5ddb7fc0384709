import type { ShownRepair } from '../shown-repair.js';

type Journeys = ShownRepair['journeys'];

const byMail: readonly string[] = ['MINS', 'MINC', 'WUMS', 'WUMC', 'OSCR'];
const onSite: readonly string[] = ['DION', 'INON', 'OSR'];

/** Whether the device of a repair travels, or is visited; by most types neither. */
export function tripKind(repairType: string): 'journeys' | 'visits' | null {
  if (byMail.includes(repairType)) return 'journeys';
  return onSite.includes(repairType) ? 'visits' : null;
}

/** Which way the device can be sent next. */
export function nextLeg(journeys: Journeys): Journeys[number]['leg'] {
  return journeys.at(-1)?.leg === 'TO_REPAIR_CENTRE' ? 'FROM_REPAIR_CENTRE' : 'TO_REPAIR_CENTRE';
}

/** Where a way leads: back it goes to the customer by the types that say so. */
export function goalOf(leg: Journeys[number]['leg'], repairType: string): 'toCentre' | 'toLocation' | 'toCustomer' {
  if (leg === 'TO_REPAIR_CENTRE') return 'toCentre';
  return repairType === 'MINS' || repairType === 'WUMS' ? 'toLocation' : 'toCustomer';
}
