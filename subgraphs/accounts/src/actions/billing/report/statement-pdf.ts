import { type PdfDocument, TaggedPdf } from '@platform/kit/files/pdf/tagged-pdf.js';
import type { Locale } from '@platform/kit/pure/locale.js';

import { invoiceWords } from './invoice-words.js';
import { dayText, moneyText } from './plain-money.js';
import type { IssuedStatement } from './statement-csv.js';
import { statementWords } from './statement-words.js';

/** A statement as a tagged PDF, as it was issued: what was owed, what moved, what is owed, and its fingerprint. */
export function statementPdf({ month, currency, vatIncluded, openingMinor, closingMinor, movements, sha256 }: IssuedStatement, locale: Locale): PdfDocument {
  const words = statementWords[locale];
  const { withTax, withoutTax, page } = invoiceWords[locale];
  const money = (minor: string): string => moneyText({ minor, currency, locale });
  const pdf = new TaggedPdf({ locale, title: `${words.title} ${month.slice(0, 7)}`, subject: currency });
  pdf.heading('H1', `${words.title} ${month.slice(0, 7)}`, 20);
  pdf.facts([
    { label: words.closing, value: money(closingMinor) },
    { label: words.opening, value: money(openingMinor) },
    { label: words.month, value: dayText(month, locale) },
    { label: words.fingerprint, value: sha256 },
  ]);
  pdf.paragraph(vatIncluded ? withTax : withoutTax);
  const columns = [{ title: words.date, width: 90 }, { title: words.what, width: 157 }, { title: words.document, width: 120 }, { title: words.amount, width: 120, align: 'right' as const }];
  pdf.table(columns, movements.map(({ at, code, document, amountMinor }) => [dayText(at.slice(0, 10), locale), words.codes[code] ?? code, document ?? '', money(amountMinor)]));
  return pdf.end(page);
}
