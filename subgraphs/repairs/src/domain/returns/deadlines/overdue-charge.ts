export interface ReturnPrices {
  /** Minor units; null where the list has no price. */
  stockPriceMinor: bigint | null;
  exchangePriceMinor: bigint | null;
}

/**
 * Who does not send the defective one back pays what keeping the part costs: the stock price less the exchange price, in minor
 * units. Where a price is missing, or the difference is no charge, it is null and a person decides.
 * @source IDS-16
 */
export function overdueCharge({ stockPriceMinor, exchangePriceMinor }: ReturnPrices): bigint | null {
  if (stockPriceMinor === null || exchangePriceMinor === null) return null;
  const charge = stockPriceMinor - exchangePriceMinor;
  return charge >= 0n ? charge : null;
}
