import type { ReturnPriceCategory, ReturnSource, ReturnType } from '../return-words.js';

/** Who found that a return is not under warranty: its partner before packing, or the depot's inspector. */
export const WarrantyFinder = { PARTNER: 'PARTNER', DEPOT: 'DEPOT' } as const;
export type WarrantyFinder = keyof typeof WarrantyFinder;

export interface SuppliedUnderWarranty {
  type: ReturnType;
  sourceKind: ReturnSource;
  priceCategory: ReturnPriceCategory;
}

/**
 * A return turns out to be out of warranty when the defective one comes back for what was had for nothing under warranty. What an
 * express replacement costs is decided with its card hold, and a good part, or one dead on arrival, is not repaired at all.
 * @source IDS-05 AASP-02
 */
export function mayBeOutOfWarranty({ type, sourceKind, priceCategory }: SuppliedUnderWarranty): boolean {
  return type === 'KBB' && priceCategory === 'WARRANTY' && sourceKind !== 'EXPRESS_REPLACEMENT';
}

/**
 * What is not under warranty is had at the exchange price after all, in minor units. Where the list has none it is null, and a person
 * states the price.
 * @source AASP-02 IDS-05
 */
export function outOfWarrantyCharge({ exchangePriceMinor, currency }: { exchangePriceMinor: bigint | null; currency: string | null }): bigint | null {
  return currency === null ? null : exchangePriceMinor;
}
