import { TaggedPdf } from '@platform/kit/files/pdf/tagged-pdf.js';
import type { Locale } from '@platform/kit/pure/locale.js';

export interface Invoice {
  number: string;
  date: string;
  buyer: string;
  lines: readonly { serialNumber: string; product: string }[];
}

interface Words {
  invoice: string;
  number: string;
  date: string;
  buyer: string;
  seller: string;
  serial: string;
  product: string;
}

const words: Readonly<Record<Locale, Words>> = {
  en: { invoice: 'Invoice', number: 'Number', date: 'Date', buyer: 'Buyer', seller: 'Seller', serial: 'Serial number', product: 'Product' },
  nb: { invoice: 'Faktura', number: 'Nummer', date: 'Dato', buyer: 'Kjøper', seller: 'Selger', serial: 'Serienummer', product: 'Produkt' },
  sv: { invoice: 'Faktura', number: 'Nummer', date: 'Datum', buyer: 'Köpare', seller: 'Säljare', serial: 'Serienummer', product: 'Produkt' },
  de: { invoice: 'Rechnung', number: 'Nummer', date: 'Datum', buyer: 'Käufer', seller: 'Verkäufer', serial: 'Seriennummer', product: 'Produkt' },
};

/** An invented invoice over devices, as a PDF. */
export function invoicePdf({ number, date, buyer, lines }: Invoice, locale: Locale): NodeJS.ReadableStream {
  const { invoice, serial, product, ...names } = words[locale];
  const pdf = new TaggedPdf({ locale, title: `${invoice} ${number}` });
  pdf.heading('H1', `${invoice} ${number}`, 18);
  pdf.facts([
    { label: names.number, value: number },
    { label: names.date, value: date },
    { label: names.seller, value: 'Device House Example' },
    { label: names.buyer, value: buyer },
  ]);
  pdf.table([{ title: serial, width: 240 }, { title: product, width: 200 }], lines.map((line) => [line.serialNumber, line.product]));
  return pdf.end(null);
}
