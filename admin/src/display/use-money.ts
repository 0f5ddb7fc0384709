import { formatLocales } from '../i18n/locale.js';
import { useConsoleLocale } from '../i18n/use-text.js';

export interface MoneyAnswer {
  amountMinor: string;
  currency: string;
}

/** An amount as its language writes it, to the last minor unit: it is never made a JavaScript number. */
export function formatMoney({ amountMinor, currency }: MoneyAnswer, tag: string): string {
  const format = new Intl.NumberFormat(tag, { style: 'currency', currency });
  const decimals = format.resolvedOptions().maximumFractionDigits ?? 2;
  const isNegative = amountMinor.startsWith('-');
  const digits = amountMinor.replace('-', '').padStart(decimals + 1, '0');
  const plain = decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
  return format.format(`${isNegative ? '-' : ''}${plain}` as `${number}`);
}

export function useMoney(): (money: MoneyAnswer) => string {
  const tag = formatLocales[useConsoleLocale()];
  return (money) => formatMoney(money, tag);
}

/** What somebody typed as an amount, in minor units; null when it is none, or has more decimals than the currency. Both decimal signs are understood. */
export function amountMinorOf(typed: string, currency: string): string | null {
  const decimals = new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
  const [, units, fraction = ''] = /^(\d{1,13})(?:[.,](\d+))?$/.exec(typed.replace(/[\s\u00a0]/g, '')) ?? [];
  if (units === undefined || fraction.length > decimals) return null;
  return String(BigInt(`${units}${fraction.padEnd(decimals, '0')}`));
}
