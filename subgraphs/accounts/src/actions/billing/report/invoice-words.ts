import type { Locale } from '@platform/kit/pure/locale.js';

export interface InvoiceWords {
  invoice: string;
  soldTo: string;
  issuedOn: string;
  dueOn: string;
  reference: string;
  total: string;
  withTax: string;
  withoutTax: string;
  lines: string;
  settlements: string;
  date: string;
  what: string;
  amount: string;
  page: string;
  /** What is charged or settled; a kind without a word stands as it is. */
  kinds: Readonly<Record<string, string>>;
}

/** What an invoice says beside its numbers, in every language of the platform. */
export const invoiceWords: Readonly<Record<Locale, InvoiceWords>> = {
  en: { invoice: 'Invoice', soldTo: 'Sold-To', issuedOn: 'Date of issue', dueOn: 'Due on', reference: 'Payment reference', total: 'Total', withTax: 'All amounts include value-added tax.', withoutTax: 'All amounts are without value-added tax.', lines: 'What was charged', settlements: 'What has settled it', date: 'Date', what: 'What', amount: 'Amount', page: 'Page %{page} of %{pages}', kinds: { PARTS: 'Parts', EXAM: 'Exam', LATE_RETURN: 'Part not returned in time', OUT_OF_WARRANTY: 'Part out of warranty', CARD_HOLD: 'Card that did not pay', PAYMENT: 'Payment', CREDIT_NOTE: 'Credit note', PAYOUT: 'Paid out', SET_OFF: 'Set off' } },
  nb: { invoice: 'Faktura', soldTo: 'Sold-To', issuedOn: 'Fakturadato', dueOn: 'Forfall', reference: 'Betalingsreferanse', total: 'Sum', withTax: 'Alle beløp er inkludert merverdiavgift.', withoutTax: 'Alle beløp er uten merverdiavgift.', lines: 'Dette er belastet', settlements: 'Dette har gjort den opp', date: 'Dato', what: 'Hva', amount: 'Beløp', page: 'Side %{page} av %{pages}', kinds: { PARTS: 'Deler', EXAM: 'Eksamen', LATE_RETURN: 'Del ikke returnert i tide', OUT_OF_WARRANTY: 'Del utenfor garanti', CARD_HOLD: 'Kort som ikke betalte', PAYMENT: 'Innbetaling', CREDIT_NOTE: 'Kreditnota', PAYOUT: 'Utbetalt', SET_OFF: 'Motregnet' } },
  sv: { invoice: 'Faktura', soldTo: 'Sold-To', issuedOn: 'Fakturadatum', dueOn: 'Förfallodag', reference: 'Betalningsreferens', total: 'Summa', withTax: 'Alla belopp är inklusive mervärdesskatt.', withoutTax: 'Alla belopp är exklusive mervärdesskatt.', lines: 'Det här har debiterats', settlements: 'Det här har reglerat den', date: 'Datum', what: 'Vad', amount: 'Belopp', page: 'Sida %{page} av %{pages}', kinds: { PARTS: 'Delar', EXAM: 'Prov', LATE_RETURN: 'Del som inte returnerats i tid', OUT_OF_WARRANTY: 'Del utanför garanti', CARD_HOLD: 'Kort som inte betalade', PAYMENT: 'Betalning', CREDIT_NOTE: 'Kreditnota', PAYOUT: 'Utbetalt', SET_OFF: 'Kvittat' } },
  de: { invoice: 'Rechnung', soldTo: 'Sold-To', issuedOn: 'Rechnungsdatum', dueOn: 'Fällig am', reference: 'Zahlungsreferenz', total: 'Summe', withTax: 'Alle Beträge enthalten die Mehrwertsteuer.', withoutTax: 'Alle Beträge sind ohne Mehrwertsteuer.', lines: 'Was berechnet wurde', settlements: 'Was sie ausgeglichen hat', date: 'Datum', what: 'Vorgang', amount: 'Betrag', page: 'Seite %{page} von %{pages}', kinds: { PARTS: 'Teile', EXAM: 'Prüfung', LATE_RETURN: 'Nicht rechtzeitig zurückgesandtes Teil', OUT_OF_WARRANTY: 'Teil außerhalb der Garantie', CARD_HOLD: 'Karte, die nicht bezahlt hat', PAYMENT: 'Zahlung', CREDIT_NOTE: 'Gutschrift', PAYOUT: 'Ausgezahlt', SET_OFF: 'Verrechnet' } },
};
