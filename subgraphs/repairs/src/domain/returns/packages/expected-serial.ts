import type { ReturnType } from '../return-words.js';

export interface SerialsOfReturn {
  type: ReturnType;
  knownBadSerial: string | null;
  knownGoodSerial: string | null;
}

/**
 * The serial number that is expected back: of a good part, or one dead on arrival, that of what was shipped; otherwise that of the
 * defective one. Null where the part has none.
 * @source IDS-05 IDS-16
 */
export function expectedSerial({ type, knownBadSerial, knownGoodSerial }: SerialsOfReturn): string | null {
  return type === 'GPR' || type === 'DOA' ? knownGoodSerial : knownBadSerial;
}

/**
 * Whether what lies there is not what is expected; where either serial number is not known, nothing contradicts it.
 * @source IDS-05 IDS-16
 */
export function isOtherSerial(expected: string | null, found: string | null): boolean {
  return expected !== null && found !== null && expected !== found;
}
