import type { Acquisition, WarrantyItem } from '../warranty/limited-warranty.js';

/** Accessories of the manufacturer's that the accessories' warranty names. */
export const AccessoryKind = { ADAPTER: 'ADAPTER', CABLE: 'CABLE', WIRELESS_CHARGER: 'WIRELESS_CHARGER', CASE: 'CASE' } as const;
export type AccessoryKind = keyof typeof AccessoryKind;

/** What a claim is about, where it is not the device itself. */
export interface Accessory {
  kind: AccessoryKind;
  acquired: Exclude<Acquisition, 'IPHONE'>;
}

/**
 * An adapter, an extra cable, a wireless charger and a case are accessories: from the box they share the device's warranty, bought
 * by themselves they have that of accessories and never the device's dates.
 * @source ERS-26 ERS-29 ERS-30
 */
export function warrantyItem(accessory: Accessory | null): { item: WarrantyItem; acquired: Acquisition } {
  return accessory === null ? { item: 'IPHONE', acquired: 'IPHONE' } : { item: 'ACCESSORY', acquired: accessory.acquired };
}
