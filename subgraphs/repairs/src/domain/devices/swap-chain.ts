/** What is known of the two devices of a swap. */
export interface SwapFacts {
  originalId: string;
  replacementId: string;
  /** The device that stands in for the original already; null for none. */
  originalReplacedBy: string | null;
  /** The device that the replacement stands in for already; null for none. */
  replacementReplaces: string | null;
  /** The devices that the original stands in for, however far back. */
  before: readonly string[];
  replacementRetired: boolean;
}

export type SwapRefusal = 'SAME_DEVICE' | 'ALREADY_REPLACED' | 'REPLACES_ANOTHER' | 'MAKES_A_RING' | 'REPLACEMENT_RETIRED';

/**
 * A device is replaced once, stands in for one other, and never for one that, however far back, stands in for it: so the devices that
 * followed each other make one chain, in which the first leads to the last and back. Null where the two may be linked.
 * @source IDS-04 ERS-03
 */
export function swapRefusal({ originalId, replacementId, originalReplacedBy, replacementReplaces, before, replacementRetired }: SwapFacts): SwapRefusal | null {
  if (originalId === replacementId) return 'SAME_DEVICE';
  if (originalReplacedBy !== null) return 'ALREADY_REPLACED';
  if (replacementReplaces !== null) return 'REPLACES_ANOTHER';
  if (before.includes(replacementId)) return 'MAKES_A_RING';
  return replacementRetired ? 'REPLACEMENT_RETIRED' : null;
}
