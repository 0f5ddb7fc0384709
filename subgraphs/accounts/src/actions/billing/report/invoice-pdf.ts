import { type PdfDocument, TaggedPdf } from '@platform/kit/files/pdf/tagged-pdf.js';
import type { Locale } from '@platform/kit/pure/locale.js';

import { invoiceWords } from './invoice-words.js';
import { dayText, moneyText } from './plain-money.js';
import type { InvoicePart, IssuedInvoice } from './read-invoice.js';

/** An invoice as a tagged PDF: whom it is for, when it is due under which reference, its lines, and what has settled it. */
export function invoicePdf(invoice: IssuedInvoice, locale: Locale): PdfDocument {
  const { number, reference, soldTo, currency, vatIncluded, totalMinor, issuedOn, dueOn, lines, settlements } = invoice;
  const words = invoiceWords[locale];
  const money = (minor: string): string => moneyText({ minor, currency, locale });
  const title = `${words.invoice} ${number}`;
  const pdf = new TaggedPdf({ locale, title, subject: soldTo });
  pdf.heading('H1', title, 20);
  pdf.facts([
    { label: words.total, value: money(totalMinor) },
    { label: words.dueOn, value: dayText(dueOn, locale) },
    { label: words.reference, value: reference },
    { label: words.issuedOn, value: dayText(issuedOn, locale) },
    { label: words.soldTo, value: soldTo },
  ]);
  pdf.paragraph(vatIncluded ? words.withTax : words.withoutTax);
  const columns = [{ title: words.date, width: 90 }, { title: words.what, width: 277 }, { title: words.amount, width: 120, align: 'right' as const }];
  const rows = (parts: readonly InvoicePart[]): string[][] => parts.map(({ kind, number: note, on, amountMinor }) => [dayText(on, locale), [words.kinds[kind] ?? kind, note].filter((each) => each !== null).join(' '), money(amountMinor)]);
  pdf.heading('H2', words.lines, 13);
  pdf.table(columns, rows(lines));
  if (settlements.length > 0) {
    pdf.heading('H2', words.settlements, 13);
    pdf.table(columns, rows(settlements));
  }
  return pdf.end(words.page);
}
