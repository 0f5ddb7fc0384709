import type { Locale } from '@platform/kit/pure/locale.js';

import type { InvoiceState } from '../../../domain/billing/dunning.js';

interface InvoiceListWords {
  /** In the order of the columns. */
  heads: readonly string[];
  states: Readonly<Record<InvoiceState, string>>;
  withTax: string;
  withoutTax: string;
}

/** What a file of invoices says beside its numbers, in every language of the platform. */
export const invoiceListWords: Readonly<Record<Locale, InvoiceListWords>> = {
  en: { heads: ['Invoice', 'Sold-To', 'Issued', 'Due', 'State', 'Currency', 'Value-added tax', 'Total', 'Paid', 'Credited', 'Open', 'Payment reference'], states: { OPEN: 'Open', OVERDUE: 'Overdue', PAID: 'Paid', CREDITED: 'Credited' }, withTax: 'included', withoutTax: 'not included' },
  nb: { heads: ['Faktura', 'Sold-To', 'Utstedt', 'Forfaller', 'Tilstand', 'Valuta', 'Merverdiavgift', 'Sum', 'Betalt', 'Kreditert', 'Åpent', 'Betalingsreferanse'], states: { OPEN: 'Åpen', OVERDUE: 'Forfalt', PAID: 'Betalt', CREDITED: 'Kreditert' }, withTax: 'inkludert', withoutTax: 'ikke inkludert' },
  sv: { heads: ['Faktura', 'Sold-To', 'Utfärdad', 'Förfaller', 'Tillstånd', 'Valuta', 'Mervärdesskatt', 'Summa', 'Betalt', 'Krediterat', 'Öppet', 'Betalningsreferens'], states: { OPEN: 'Öppen', OVERDUE: 'Förfallen', PAID: 'Betald', CREDITED: 'Krediterad' }, withTax: 'ingår', withoutTax: 'ingår inte' },
  de: { heads: ['Rechnung', 'Sold-To', 'Ausgestellt', 'Fällig', 'Status', 'Währung', 'Mehrwertsteuer', 'Summe', 'Bezahlt', 'Gutgeschrieben', 'Offen', 'Zahlungsreferenz'], states: { OPEN: 'Offen', OVERDUE: 'Überfällig', PAID: 'Bezahlt', CREDITED: 'Gutgeschrieben' }, withTax: 'enthalten', withoutTax: 'nicht enthalten' },
};
