import { type CsvCell, csvByteOrderMark, csvRow, csvSeparator } from '@platform/kit/pure/csv-row.js';
import type { Locale } from '@platform/kit/pure/locale.js';

import { amountCell } from './amount-cell.js';
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

/** A statement as a file: what was owed, each movement, what is owed, and the fingerprint of all of it. */
export function* statementCsv({ month, currency, openingMinor, closingMinor, movements, sha256 }: IssuedStatement, locale: Locale): Generator<string> {
  const words = statementWords[locale];
  const row = (...cells: CsvCell[]): string => csvRow(cells, csvSeparator(locale));
  const amount = (minor: string): CsvCell => amountCell({ minor, currency }, locale);
  yield csvByteOrderMark + row(words.title) + row(words.month, month) + row(words.currency, currency) + row(words.opening, amount(openingMinor));
  yield row(words.date, words.what, words.document, words.amount);
  for (const { at, code, document, amountMinor } of movements) yield row(at.slice(0, 10), words.codes[code] ?? code, document, amount(amountMinor));
  yield row(words.closing, amount(closingMinor)) + row(words.fingerprint, sha256);
}
