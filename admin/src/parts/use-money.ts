import { formatLocales } from '../i18n/locale.js';
import { useConsoleLocale } from '../i18n/use-text.js';

interface Amount {
  amountMinor: string;
  currency: string;
}

/** An amount of money as its language writes it. */
export function useMoney(): (amount: Amount) => string {
  const tag = formatLocales[useConsoleLocale()];
  return ({ amountMinor, currency }) => {
    const format = new Intl.NumberFormat(tag, { style: 'currency', currency });
    const digits = format.resolvedOptions().maximumFractionDigits ?? 2;
    const minor = amountMinor.padStart(digits + 1, '0');
    // As a text: an amount may exceed what a number holds exactly.
    return format.format((digits === 0 ? minor : `${minor.slice(0, -digits)}.${minor.slice(-digits)}`) as Intl.StringNumericLiteral);
  };
}
