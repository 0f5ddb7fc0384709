const currencies: Readonly<Record<string, string>> = { NO: 'NOK', SE: 'SEK', DK: 'DKK', DE: 'EUR', FI: 'EUR', GB: 'GBP', US: 'USD' };

/**
 * An order is priced in the currency of the country it is shipped to; null for a country where none is agreed.
 * @source SSA-08
 */
export function orderCurrency(country: string): string | null {
  return currencies[country] ?? null;
}
