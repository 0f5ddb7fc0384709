import type { EntityManager } from 'typeorm';

import { type ListedPrice, readPrice } from '../prices/read-prices.js';

export interface HoldPricesFound {
  amountMinor: bigint;
  otherDamageFeeMinor: bigint | null;
  outOfWarrantyFeeMinor: bigint | null;
  currency: string;
}

/** What a replacement and the damage of an original cost, by the price list in force; null while the replacement has no price with VAT. */
export async function readHoldPrices(manager: EntityManager, { country, deviceModel: model, on }: { country: string; deviceModel: string; on: Date }): Promise<HoldPricesFound | null> {
  const reads = { query: <Row extends object>(text: string, values: readonly unknown[] = []): Promise<Row[]> => manager.query<Row[]>(text, [...values]) };
  const wanted = { country, program: 'ERS', on: on.toISOString().slice(0, 10) };
  const retail = await readPrice(reads, { ...wanted, item: 'RETAIL_PRICE', model });
  if (retail === null || !retail.vatIncluded || retail.amountMinor <= 0n) return null;
  const sameKind = (price: ListedPrice | null): bigint | null => (price !== null && price.vatIncluded && price.currency === retail.currency && price.amountMinor > 0n ? price.amountMinor : null);
  const otherDamage = await readPrice(reads, { ...wanted, item: 'OTHER_DAMAGE_FEE' });
  const outOfWarranty = await readPrice(reads, { ...wanted, item: 'OUT_OF_WARRANTY_FEE', model });
  return { amountMinor: retail.amountMinor, currency: retail.currency, otherDamageFeeMinor: sameKind(otherDamage), outOfWarrantyFeeMinor: sameKind(outOfWarranty) };
}
