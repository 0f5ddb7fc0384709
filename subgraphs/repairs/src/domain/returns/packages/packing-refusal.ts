import type { ReturnState } from '../return-words.js';
import { isOtherSerial } from './expected-serial.js';

/** What one shipment may hold, so that its list can be read and its pallet be moved. */
export const packedMax = 500;
export const boxesMax = 99;

export type PackingRefusal = 'UNKNOWN' | 'OF_ANOTHER_PLACE' | 'IN_ANOTHER_SHIPMENT' | 'ALREADY_SENT' | 'NOT_OWED' | 'SERIAL_DIFFERS' | 'TWICE';

export interface Packed {
  /** Null where there is no such return. */
  found: { state: ReturnState; locationId: string; bulkReturnId: string | null; expectedSerial: string | null } | null;
  foundSerial: string | null;
  isRepeated: boolean;
}

/**
 * A return goes into a shipment from its own place, once, while it is still owed and not under way, and only as the part that is expected. Null lets it in;
 * one that lies there already may be put into another box.
 * @source IDS-05 IDS-16
 */
export function packingRefusal({ found, foundSerial, isRepeated }: Packed, into: { bulkReturnId: string; locationId: string }): PackingRefusal | null {
  if (isRepeated) return 'TWICE';
  if (found === null) return 'UNKNOWN';
  if (found.locationId !== into.locationId) return 'OF_ANOTHER_PLACE';
  if (found.state === 'IN_TRANSIT') return 'ALREADY_SENT';
  if (found.state !== 'OPEN' && found.state !== 'PACKED') return 'NOT_OWED';
  if (found.state === 'PACKED' && found.bulkReturnId !== into.bulkReturnId) return 'IN_ANOTHER_SHIPMENT';
  return isOtherSerial(found.expectedSerial, foundSerial) ? 'SERIAL_DIFFERS' : null;
}
