import type { RepairType } from '../../repair-codes.js';
import { repairTypeRules } from './repair-types.js';

/** How a visit to where a device stands has come out. */
export const VisitState = { PLANNED: 'PLANNED', HELD: 'HELD', MISSED: 'MISSED', CANCELLED: 'CANCELLED' } as const;
export type VisitState = keyof typeof VisitState;

export interface Visit {
  state: VisitState;
  plannedFrom: Date;
  plannedTo: Date;
}

export const VisitRefusal = { NOT_ON_SITE: 'NOT_ON_SITE', NO_SUCH_SPAN: 'NO_SUCH_SPAN', IN_THE_PAST: 'IN_THE_PAST', TOO_FAR_AHEAD: 'TOO_FAR_AHEAD', NONE_PLANNED: 'NONE_PLANNED', NOT_BEGUN: 'NOT_BEGUN' } as const;
export type VisitRefusal = keyof typeof VisitRefusal;

const hour = 3_600_000;
/** What a customer can be asked to be there for, and how far ahead anybody can say it: a house's own measures. */
export const visitHoursMax = 12;
export const visitDaysAheadMax = 90;

/**
 * A repair is done where the device stands by the types on site, direct, indirect and facilitated.
 * @source AASP-16b
 */
export const isOnSite = (repairType: RepairType): boolean => repairTypeRules[repairType].place === 'ON_SITE';

/**
 * A visit is planned for a repair on site, within a span of at most twelve hours that has not ended, at most 90 days ahead. Null lets it be planned.
 * @source AASP-16b
 */
export function visitRefusal(repairType: RepairType, { from, to, now }: { from: Date; to: Date; now: Date }): VisitRefusal | null {
  if (!isOnSite(repairType)) return 'NOT_ON_SITE';
  if (to <= from || to.getTime() - from.getTime() > visitHoursMax * hour) return 'NO_SUCH_SPAN';
  if (to <= now) return 'IN_THE_PAST';
  return from.getTime() - now.getTime() > visitDaysAheadMax * 24 * hour ? 'TOO_FAR_AHEAD' : null;
}

/**
 * What is planned may be called off at any time; that it was held, or missed, can be said once its span has begun. Null lets it end so.
 * @source AASP-16b
 */
export function visitEndRefusal(visits: readonly Visit[], { outcome, now }: { outcome: Exclude<VisitState, 'PLANNED'>; now: Date }): VisitRefusal | null {
  const planned = visits.find(({ state }) => state === 'PLANNED');
  if (planned === undefined) return 'NONE_PLANNED';
  return outcome !== 'CANCELLED' && now < planned.plannedFrom ? 'NOT_BEGUN' : null;
}

/**
 * Work on site begins with a visit: one that was held, or whose span has begun. Elsewhere nobody asks.
 * @source AASP-16b AASP-17
 */
export function isVisited(repairType: RepairType, visits: readonly Visit[], at: Date): boolean {
  return !isOnSite(repairType) || visits.some(({ state, plannedFrom }) => state === 'HELD' || (state === 'PLANNED' && plannedFrom <= at));
}
