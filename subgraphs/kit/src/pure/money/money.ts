import { Refusal } from '../refusal.js';
import { currencyDecimals } from './currency.js';

/**
 * An amount in the currency's minor unit. Amounts with and without VAT are different things and never meet in a sum.
 * @source ERS-17 ERS-18
 */
export interface Money {
  amountMinor: bigint;
  /** ISO 4217. */
  currency: string;
  vatIncluded: boolean;
}

/** Reads a plain decimal such as "1234.50"; more decimals than the currency has are refused, never rounded. */
export function parseMoney({ amount, currency, vatIncluded }: { amount: string; currency: string; vatIncluded: boolean }): Money {
  const decimals = currencyDecimals(currency);
  const [, sign, units, fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(amount) ?? [];
  if (units === undefined || fraction.length > decimals)
    throw new Refusal('INVALID_MONEY', `"${amount}" is not an amount in ${currency} with at most ${decimals} decimals.`);
  return { amountMinor: BigInt(`${sign}${units}${fraction.padEnd(decimals, '0')}`), currency, vatIncluded };
}

/** The plain decimal of an amount, with all decimals of its currency: "1234.50". */
export function formatAmount({ amountMinor, currency }: Money): string {
  const decimals = currencyDecimals(currency);
  const sign = amountMinor < 0n ? '-' : '';
  const digits = String(amountMinor < 0n ? -amountMinor : amountMinor).padStart(decimals + 1, '0');
  return decimals === 0 ? sign + digits : `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

export function addMoney(a: Money, b: Money): Money {
  requireSameKind(a, b);
  return { ...a, amountMinor: a.amountMinor + b.amountMinor };
}

export function subtractMoney(a: Money, b: Money): Money {
  requireSameKind(a, b);
  return { ...a, amountMinor: a.amountMinor - b.amountMinor };
}

/** Negative when `a` is less than `b`, zero when equal. */
export function compareMoney(a: Money, b: Money): number {
  requireSameKind(a, b);
  return a.amountMinor < b.amountMinor ? -1 : a.amountMinor > b.amountMinor ? 1 : 0;
}

function requireSameKind(a: Money, b: Money): void {
  if (a.currency === b.currency && a.vatIncluded === b.vatIncluded) return;
  throw new Refusal('INVALID_MONEY', `${describeKind(a)} and ${describeKind(b)} do not add up.`);
}

function describeKind({ currency, vatIncluded }: Money): string {
  return `${currency} ${vatIncluded ? 'with' : 'without'} VAT`;
}
