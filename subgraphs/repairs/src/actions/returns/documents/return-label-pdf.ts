import { pdfFonts, pdfInk } from '@platform/kit/files/pdf/pdf-fonts.js';
import { type PdfDocument, TaggedPdf } from '@platform/kit/files/pdf/tagged-pdf.js';
import type { Locale } from '@platform/kit/pure/locale.js';

import { expectedSerial } from '../../../domain/returns/packages/expected-serial.js';
import { drawBarcode } from './barcode.js';
import { documentWords, type DocumentWords } from './document-words.js';
import type { DocumentedReturn } from './read-shipment.js';

/** Labels for the packaging of returns, one on each A6 page, with the return order as Code 128. It is a readable stream. */
export function returnLabelPdf(returns: readonly DocumentedReturn[], locale: Locale): PdfDocument {
  const words = documentWords[locale];
  const named = returns.length === 1 ? returns[0]!.number : (returns[0]!.shipmentNumber ?? String(returns.length));
  const pdf = new TaggedPdf({ locale, title: `${words.label} ${named}`, size: 'A6', margin: 24, labelWidth: 78 });
  returns.forEach((owed, index) => {
    if (index > 0) pdf.addPage();
    writeLabel(pdf, owed, words);
  });
  return pdf.end(null);
}

function writeLabel(pdf: TaggedPdf, owed: DocumentedReturn, words: DocumentWords): void {
  const { number, partNumber, partDescription, type, dueOn, place, shipmentNumber, boxNumber } = owed;
  pdf.heading('H1', words.label, 12);
  pdf.figure(words.barcodeOf.replace('%{number}', number), 78, ({ left, top, width }) => drawBarcode(pdf.doc, number, { left, top, width, height: 68 }));
  pdf.paragraph(number, { font: pdfFonts.mono, size: 18 });
  pdf.facts([
    { label: words.part, value: `${partNumber} ${partDescription}` },
    { label: words.serial, value: expectedSerial(owed) ?? '–' },
    { label: words.type, value: words.types[type] },
    { label: words.dueOn, value: dueOn },
    { label: words.from, value: `${place.name} (${place.shipTo})` },
    ...(shipmentNumber === null ? [] : [{ label: words.shipment, value: boxNumber === 0 || boxNumber === null ? shipmentNumber : `${shipmentNumber}, ${words.box.toLocaleLowerCase()} ${boxNumber}` }]),
  ]);
  pdf.paragraph(words.attach, { color: pdfInk.quiet, size: 8 });
}
