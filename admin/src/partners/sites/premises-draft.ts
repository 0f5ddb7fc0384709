import type { PremisesFragment } from '../../generated/operations.js';

export const premisesFacts = ['dedicatedStaff', 'commercialVisits', 'easyToReach', 'receptionClean', 'receptionPresentable', 'securedRepairArea', 'securedPartsStorage', 'securedIntake'] as const;
export type PremisesFactName = (typeof premisesFacts)[number];

/** What was seen of each fact: yes, no, or not looked at. */
export type Seen = 'yes' | 'no' | 'unknown';
export type PremisesDraft = Readonly<Record<PremisesFactName, Seen>>;

/** Begins with what was recorded last: an observation replaces the one before as a whole. */
export function premisesDraftOf(premises: Pick<PremisesFragment, PremisesFactName>): PremisesDraft {
  const seen = premisesFacts.map((name): [PremisesFactName, Seen] => [name, premises[name] === null ? 'unknown' : premises[name] ? 'yes' : 'no']);
  return Object.fromEntries(seen) as Record<PremisesFactName, Seen>;
}

/** As the API wants it: what was not looked at is not known, never false. */
export function observedPremises(draft: PremisesDraft): Record<PremisesFactName, boolean | null> {
  const observed = premisesFacts.map((name): [PremisesFactName, boolean | null] => [name, draft[name] === 'unknown' ? null : draft[name] === 'yes']);
  return Object.fromEntries(observed) as Record<PremisesFactName, boolean | null>;
}
