import { pdfFonts, pdfInk } from '@platform/kit/files/pdf/pdf-fonts.js';
import { type PdfDocument, TaggedPdf } from '@platform/kit/files/pdf/tagged-pdf.js';
import type { Locale } from '@platform/kit/pure/locale.js';

import { carrierName } from '../../../domain/identifiers/tracking/tracking-number.js';
import { expectedSerial } from '../../../domain/returns/packages/expected-serial.js';
import { drawBarcode } from './barcode.js';
import { documentWords, type DocumentWords } from './document-words.js';
import type { DocumentedReturn, DocumentedShipment } from './read-shipment.js';

/** The packing list of a shipment as a tagged PDF: what lies in which box, and what the boxes measure. It is a readable stream. */
export function packingListPdf(shipment: DocumentedShipment, locale: Locale): PdfDocument {
  const words = documentWords[locale];
  const pdf = new TaggedPdf({ locale, title: `${words.packingList} ${shipment.number}`, subject: shipment.place.name });
  pdf.heading('H1', `${words.packingList} ${shipment.number}`, 20);
  if (shipment.handedOverAt === null) pdf.paragraph(words.draft, { color: pdfInk.failing, font: pdfFonts.bold });
  pdf.figure(words.barcodeOf.replace('%{number}', shipment.number), 52, ({ left, top, width }) => drawBarcode(pdf.doc, shipment.number, { left, top, width: width / 2, height: 40 }));
  pdf.facts(headFacts(shipment, { words, locale }));
  for (const [box, returns] of Map.groupBy(shipment.returns, ({ boxNumber }) => boxNumber ?? 0)) writeBox(pdf, { box, returns, shipment, words, locale });
  return pdf.end(words.page);
}

function headFacts({ place, carrierCode, trackingNumber, handedOverAt, timeZone, note, returns }: DocumentedShipment, { words, locale }: { words: DocumentWords; locale: Locale }): { label: string; value: string }[] {
  const handedOver = handedOverAt === null ? null : new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone }).format(handedOverAt);
  const facts: [string, string | null][] = [
    [words.from, place.name],
    [words.shipTo, place.shipTo],
    [words.carrier, carrierCode === null ? null : carrierName(carrierCode)],
    [words.trackingNumber, trackingNumber],
    [words.handedOver, handedOver],
    [words.returns, String(returns.length)],
    [words.note, note],
  ];
  return facts.flatMap(([label, value]) => (value === null ? [] : [{ label, value }]));
}

interface Box {
  box: number;
  returns: readonly DocumentedReturn[];
  shipment: DocumentedShipment;
  words: DocumentWords;
  locale: Locale;
}

function writeBox(pdf: TaggedPdf, { box, returns, shipment, words, locale }: Box): void {
  const measured = shipment.boxes.find(({ number }) => number === box);
  pdf.heading('H2', box === 0 ? words.alone : `${words.box} ${box}`, 13);
  if (measured !== undefined) {
    const { lengthMm, widthMm, heightMm, weightGrams } = measured;
    const kilograms = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(weightGrams / 1_000);
    pdf.facts([{ label: words.size, value: `${lengthMm / 10} × ${widthMm / 10} × ${heightMm / 10} cm` }, { label: words.weight, value: `${kilograms} kg` }]);
  }
  const columns = [
    { title: words.number, width: 78 },
    { title: words.part, width: 165 },
    { title: words.serial, width: 110 },
    { title: words.type, width: 76 },
    { title: words.dueOn, width: 58 },
  ];
  pdf.table(columns, returns.map((owed) => [owed.number, `${owed.partNumber} ${owed.partDescription}`, expectedSerial(owed) ?? '–', words.types[owed.type], owed.dueOn]));
}
