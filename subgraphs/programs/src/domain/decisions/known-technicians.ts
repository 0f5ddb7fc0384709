import type { LocalDate } from '@platform/kit/pure/local-date.js';

import type { SsaTechnician } from '../eligibility/self-servicing-account-facts.js';

/** A technician as told last. */
export interface ToldTechnician extends SsaTechnician {
  startedOn: LocalDate | null;
  endedOn: LocalDate | null;
}

/**
 * The technicians of a self-servicing account with the days of their first passes; null while they are not known. A count
 * of certified technicians that is above zero while no pass is told means that passes are still to be told, not that there
 * is none; a count of zero means that nobody is certified.
 * Reading chosen: who has left since was certified in time all the same.
 * @source SSA-24 SSA-25 SSA-26 SSA-27
 */
export function knownTechnicians(told: readonly ToldTechnician[], countedCertified: number | null): SsaTechnician[] | null {
  const isPassTold = told.some(({ acmtOn, iosQualifiedOn }) => acmtOn !== null || iosQualifiedOn !== null);
  const isUnknown = told.length === 0 ? countedCertified !== 0 : !isPassTold && (countedCertified ?? 0) > 0;
  return isUnknown ? null : told.map(({ id, acmtOn, iosQualifiedOn }) => ({ id, acmtOn, iosQualifiedOn }));
}

/**
 * How many technicians are able to complete the iOS qualification: as many as was declared, and at least as many as have
 * it and work for the organisation on the day. Nobody having it says nothing of who is able to; then what was declared holds.
 * @source IDS-25
 */
export function ableToQualify(told: readonly ToldTechnician[], { declared, today }: { declared: number | null; today: LocalDate }): number | null {
  const qualified = told.filter(
    ({ iosQualifiedOn, startedOn, endedOn }) => iosQualifiedOn !== null && iosQualifiedOn <= today && (startedOn ?? today) <= today && (endedOn ?? today) >= today,
  ).length;
  return qualified === 0 ? declared : Math.max(qualified, declared ?? 0);
}
