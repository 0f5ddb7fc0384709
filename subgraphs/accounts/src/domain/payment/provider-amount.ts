/** Without decimals in trade, and told to the provider in hundredths all the same. */
const toldInHundredths: ReadonlySet<string> = new Set(['ISK', 'UGX']);
/** With three decimals, of which the provider takes two: the last digit must be zero. */
const takenInTens: ReadonlySet<string> = new Set(['BHD', 'JOD', 'KWD', 'OMR', 'TND']);

/**
 * An amount in the minor units of its currency, as the payment provider counts it; null where cards cannot bear it as it is: nothing is rounded.
 * @source ERS-08 ERS-17
 */
export function providerAmount(amountMinor: bigint, currency: string): number | null {
  if (takenInTens.has(currency) && amountMinor % 10n !== 0n) return null;
  const amount = toldInHundredths.has(currency) ? amountMinor * 100n : amountMinor;
  return amount <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(amount) : null;
}

/**
 * An amount as the payment provider counts it, in the minor units of its currency.
 * @source ERS-08 ERS-17
 */
export function amountOfProvider(amount: number, currency: string): bigint {
  return toldInHundredths.has(currency) ? BigInt(amount) / 100n : BigInt(amount);
}
