import { pdfFonts, pdfInk } from '@platform/kit/files/pdf/pdf-fonts.js';
import { type PdfDocument, TaggedPdf } from '@platform/kit/files/pdf/tagged-pdf.js';
import type { Locale } from '@platform/kit/pure/locale.js';

import { carrierName } from '../../../domain/identifiers/tracking/tracking-number.js';
import { drawBarcode } from '../../returns/documents/barcode.js';
import { expressLabelWords } from './express-label-words.js';
import type { ExpressLabel } from './read-express-label.js';

/** The label for the packaging of an original, A6, with the tracking number as Code 128 and what the customer does first. It is a readable stream. */
export function expressLabelPdf({ productName, serialNumber, carrierCode, trackingNumber, dueOn, sender }: ExpressLabel, locale: Locale): PdfDocument {
  const words = expressLabelWords[locale];
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${dueOn}T00:00:00Z`));
  const pdf = new TaggedPdf({ locale, title: `${words.label} ${trackingNumber}`, size: 'A6', margin: 24, labelWidth: 86 });
  pdf.heading('H1', words.label, 12);
  pdf.figure(words.barcodeOf.replace('%{number}', trackingNumber), 66, ({ left, top, width }) => drawBarcode(pdf.doc, trackingNumber, { left, top, width, height: 56 }));
  pdf.paragraph(trackingNumber, { font: pdfFonts.mono, size: 12 });
  pdf.facts([
    { label: words.carrier, value: carrierName(carrierCode) },
    { label: words.dueOn, value: day },
    { label: words.product, value: productName },
    { label: words.serial, value: serialNumber },
    { label: words.from, value: sender === null ? words.erased : `${sender.name}, ${sender.street}, ${sender.postalCode} ${sender.city}, ${sender.country}` },
  ]);
  for (const step of [words.before, words.pack, words.hand]) pdf.paragraph(step, { color: pdfInk.quiet, size: 8 });
  return pdf.end(null);
}
