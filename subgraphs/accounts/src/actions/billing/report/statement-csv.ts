import { csvByteOrderMark, csvRow, csvSeparator } from '@platform/kit/pure/csv-row.js';
import type { Locale } from '@platform/kit/pure/locale.js';
import { formatAmount } from '@platform/kit/pure/money/money.js';

import { statementWords } from './statement-words.js';

/** A statement as it was issued. */
export interface IssuedStatement {
  month: string;
  currency: string;
  vatIncluded: boolean;
  openingMinor: string;
  closingMinor: string;
  movements: readonly { at: string; code: string; document: string | null; amountMinor: string }[];
  sha256: string;
}

/** Amounts are written with the decimal sign that spreadsheets of the language expect, to the last minor unit. */
export function statementCsv({ month, currency, vatIncluded, openingMinor, closingMinor, movements, sha256 }: IssuedStatement, locale: Locale): string {
  const words = statementWords[locale];
  const separator = csvSeparator(locale);
  const amount = (minor: string): string => {
    const plain = formatAmount({ amountMinor: BigInt(minor), currency, vatIncluded });
    return separator === ';' ? plain.replace('.', ',') : plain;
  };
  const row = (...cells: (string | null)[]): string => csvRow(cells, separator);
  // A negative amount begins with a minus sign, which is no formula: numbers are written past the guard of texts.
  const amountRow = (cells: readonly (string | null)[], minor: string): string => `${row(...cells).replace(/\r\n$/, '')}${separator}${amount(minor)}\r\n`;
  return [
    csvByteOrderMark,
    row(words.title),
    row(words.month, month),
    row(words.currency, currency),
    amountRow([words.opening], openingMinor),
    row(words.date, words.what, words.document, words.amount),
    ...movements.map(({ at, code, document, amountMinor }) => amountRow([at.slice(0, 10), words.codes[code] ?? code, document], amountMinor)),
    amountRow([words.closing], closingMinor),
    row(words.fingerprint, sha256),
  ].join('');
}
