import type { LocalDate } from '@platform/kit/pure/local-date.js';

import type { PriceCategory } from './part-codes.js';

export interface PriceVersion {
  category: Exclude<PriceCategory, 'WARRANTY'>;
  currency: string;
  version: number;
  validFrom: LocalDate;
  amountMinor: bigint;
}

/**
 * Of the versions of a price that hold on a date the last one entered counts; a price is never changed, only followed by another.
 * Null where the part has no price there. Under warranty a part costs nothing.
 * @source SSA-08 IDS-24
 */
export function priceInForce<Price extends PriceVersion>(prices: readonly Price[], { category, currency, on }: { category: Price['category']; currency: string; on: LocalDate }): Price | null {
  const holding = prices.filter((price) => price.category === category && price.currency === currency && price.validFrom <= on);
  return holding.reduce<Price | null>((latest, price) => (latest === null || price.version > latest.version ? price : latest), null);
}
