import type { Criterion } from '@platform/kit/pure/criterion.js';
import type { RuleSet } from '@platform/kit/pure/rule-set.js';

export interface ItemToAssess {
  criterion: string;
  /** Null for the partner as a whole. */
  locationId: string | null;
}

const premises = 'AASP.PREMISES.';

/**
 * What an audit assesses, as its terms say: every requirement of premises at every location, then what is counted every
 * quarter for the partner as a whole.
 */
export function auditItems({ criteria }: RuleSet, locations: readonly { id: string }[]): ItemToAssess[] {
  const atLocations = locations.flatMap(({ id: locationId }) => criteria.filter(isOfPremises).map(({ id: criterion }) => ({ criterion, locationId })));
  return [...atLocations, ...criteria.filter(isCountedOngoing).map(({ id: criterion }) => ({ criterion, locationId: null }))];
}

function isOfPremises({ id }: Criterion): boolean {
  return id.startsWith(premises);
}

function isCountedOngoing({ phase, check }: Criterion): boolean {
  return phase === 'ONGOING' && check === 'minCount';
}
