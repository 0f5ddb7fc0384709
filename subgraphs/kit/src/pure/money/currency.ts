import { Refusal } from '../refusal.js';

// ISO 4217 gives every currency the number of decimals its minor unit stands for.
const codesByDecimals: Readonly<Record<number, string>> = {
  0: 'CLP ISK JPY KRW PYG UGX VND XAF XOF XPF',
  2: 'AED ARS AUD BGN BRL CAD CHF CNY COP CZK DKK EGP EUR GBP HKD HUF IDR ILS INR KES MAD MXN MYR NGN NOK NZD PEN PHP PLN RON RSD SAR SEK SGD THB TRY TWD UAH USD ZAR',
  3: 'BHD IQD JOD KWD LYD OMR TND',
};

const decimalsByCode: ReadonlyMap<string, number> = new Map(
  Object.entries(codesByDecimals).flatMap(([decimals, codes]) =>
    codes.split(' ').map((code) => [code, Number(decimals)] as const),
  ),
);

/** Decimals of a currency's minor unit: 2 for NOK, 0 for JPY, 3 for KWD. An unknown currency is refused, never taken for 2. */
export function currencyDecimals(currency: string): number {
  const decimals = decimalsByCode.get(currency);
  if (decimals === undefined) throw new Refusal('UNKNOWN_CURRENCY', `"${currency}" is not a currency this platform knows.`);
  return decimals;
}
