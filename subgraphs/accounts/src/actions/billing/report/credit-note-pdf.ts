import { type PdfDocument, TaggedPdf } from '@platform/kit/files/pdf/tagged-pdf.js';
import type { Locale } from '@platform/kit/pure/locale.js';

import { creditNoteWords } from './credit-note-words.js';
import { invoiceWords } from './invoice-words.js';
import { dayText, moneyText } from './plain-money.js';
import type { IssuedCreditNote } from './read-credit-note.js';

/** A credit note as a tagged PDF: which invoice it corrects, by how much, and why. */
export function creditNotePdf({ number, invoice, soldTo, currency, vatIncluded, amountMinor, issuedOn, reason }: IssuedCreditNote, locale: Locale): PdfDocument {
  const words = creditNoteWords[locale];
  const shared = invoiceWords[locale];
  const title = `${words.title} ${number}`;
  const pdf = new TaggedPdf({ locale, title, subject: soldTo });
  pdf.heading('H1', title, 20);
  pdf.facts([
    { label: words.credited, value: moneyText({ minor: amountMinor, currency, locale }) },
    { label: words.corrects, value: invoice },
    { label: words.issuedOn, value: dayText(issuedOn, locale) },
    { label: shared.soldTo, value: soldTo },
    { label: words.reason, value: reason },
  ]);
  pdf.paragraph(vatIncluded ? shared.withTax : shared.withoutTax);
  pdf.paragraph(words.note);
  return pdf.end(shared.page);
}
