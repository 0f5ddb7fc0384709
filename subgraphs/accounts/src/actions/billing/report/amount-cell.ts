import { csvSeparator, type ExactNumber } from '@platform/kit/pure/csv-row.js';
import type { Locale } from '@platform/kit/pure/locale.js';
import { formatAmount } from '@platform/kit/pure/money/money.js';

/** An amount in a CSV file, with the decimal sign that spreadsheets of the language expect, to the last minor unit. */
export function amountCell({ minor, currency }: { minor: string; currency: string }, locale: Locale): ExactNumber {
  const plain = formatAmount({ amountMinor: BigInt(minor), currency, vatIncluded: true });
  return { exactly: csvSeparator(locale) === ';' ? plain.replace('.', ',') : plain };
}
