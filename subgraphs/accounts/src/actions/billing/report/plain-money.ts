import { currencyDecimals } from '@platform/kit/pure/money/currency.js';
import { formatAmount } from '@platform/kit/pure/money/money.js';
import type { Locale } from '@platform/kit/pure/locale.js';

/** An amount as the language writes it, with its currency: from decimal text, never by way of a binary number. */
export function moneyText({ minor, currency, locale }: { minor: string; currency: string; locale: Locale }): string {
  const decimals = currencyDecimals(currency);
  const amount = formatAmount({ amountMinor: BigInt(minor), currency, vatIncluded: true });
  return new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay: 'code', minimumFractionDigits: decimals, maximumFractionDigits: decimals }).format(amount as Intl.StringNumericLiteral);
}

/** A calendar day as the language writes it. */
export function dayText(day: string, locale: Locale): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
}
