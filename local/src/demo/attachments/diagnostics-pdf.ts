import { TaggedPdf } from '@platform/kit/files/pdf/tagged-pdf.js';
import type { Locale } from '@platform/kit/pure/locale.js';

export interface DiagnosticsReport {
  dispatchId: string;
  serialNumber: string;
  product: string;
  date: string;
}

const words: Readonly<Record<Locale, { title: string; repair: string; serial: string; product: string; date: string; test: string; result: string; passed: string; failed: string; tests: readonly string[] }>> = {
  en: { title: 'Result of diagnostics', repair: 'Repair', serial: 'Serial number', product: 'Product', date: 'Date', test: 'Test', result: 'Result', passed: 'passed', failed: 'failed', tests: ['Battery', 'Display', 'Cameras', 'Wireless', 'Sensors'] },
  nb: { title: 'Diagnoseresultat', repair: 'Reparasjon', serial: 'Serienummer', product: 'Produkt', date: 'Dato', test: 'Prøve', result: 'Resultat', passed: 'bestått', failed: 'ikke bestått', tests: ['Batteri', 'Skjerm', 'Kameraer', 'Trådløst', 'Sensorer'] },
  sv: { title: 'Diagnosresultat', repair: 'Reparation', serial: 'Serienummer', product: 'Produkt', date: 'Datum', test: 'Test', result: 'Resultat', passed: 'godkänt', failed: 'underkänt', tests: ['Batteri', 'Skärm', 'Kameror', 'Trådlöst', 'Sensorer'] },
  de: { title: 'Diagnoseergebnis', repair: 'Reparatur', serial: 'Seriennummer', product: 'Produkt', date: 'Datum', test: 'Test', result: 'Ergebnis', passed: 'bestanden', failed: 'nicht bestanden', tests: ['Batterie', 'Display', 'Kameras', 'Funk', 'Sensoren'] },
};

/** An invented result of diagnostics, as a PDF: one of its tests has failed. */
export function diagnosticsPdf({ dispatchId, serialNumber, product, date }: DiagnosticsReport, locale: Locale): NodeJS.ReadableStream {
  const { title, test, result, passed, failed, tests, ...names } = words[locale];
  const pdf = new TaggedPdf({ locale, title: `${title} ${dispatchId}` });
  pdf.heading('H1', title, 18);
  pdf.facts([
    { label: names.repair, value: dispatchId },
    { label: names.serial, value: serialNumber },
    { label: names.product, value: product },
    { label: names.date, value: date },
  ]);
  pdf.table([{ title: test, width: 240 }, { title: result, width: 200 }], tests.map((name, index) => [name, index === 1 ? failed : passed]));
  return pdf.end(null);
}
