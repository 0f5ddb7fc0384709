import type { Locale } from '@platform/kit/pure/locale.js';

export interface StatementWords {
  title: string;
  month: string;
  currency: string;
  opening: string;
  closing: string;
  date: string;
  what: string;
  document: string;
  amount: string;
  fingerprint: string;
  codes: Readonly<Record<string, string>>;
}

/** What a statement says beside its numbers, in every language of the platform. */
export const statementWords: Readonly<Record<Locale, StatementWords>> = {
  en: { title: 'Statement of account', month: 'Month from', currency: 'Currency', opening: 'Opening amount', closing: 'Closing amount', date: 'Date', what: 'What', document: 'Invoice', amount: 'Amount', fingerprint: 'SHA-256 of this statement', codes: { FEE: 'Charge', INVOICE: 'Invoice', PAYMENT: 'Payment', CREDIT_NOTE: 'Credit note', REFUND: 'Refund', PAYOUT: 'Paid out', SET_OFF: 'Set off' } },
  nb: { title: 'Kontoutskrift', month: 'Måned fra', currency: 'Valuta', opening: 'Inngående beløp', closing: 'Utgående beløp', date: 'Dato', what: 'Hva', document: 'Faktura', amount: 'Beløp', fingerprint: 'SHA-256 for denne utskriften', codes: { FEE: 'Belastning', INVOICE: 'Faktura', PAYMENT: 'Innbetaling', CREDIT_NOTE: 'Kreditnota', REFUND: 'Tilbakebetaling', PAYOUT: 'Utbetalt', SET_OFF: 'Motregnet' } },
  sv: { title: 'Kontoutdrag', month: 'Månad från', currency: 'Valuta', opening: 'Ingående belopp', closing: 'Utgående belopp', date: 'Datum', what: 'Vad', document: 'Faktura', amount: 'Belopp', fingerprint: 'SHA-256 för detta utdrag', codes: { FEE: 'Debitering', INVOICE: 'Faktura', PAYMENT: 'Betalning', CREDIT_NOTE: 'Kreditnota', REFUND: 'Återbetalning', PAYOUT: 'Utbetalt', SET_OFF: 'Kvittat' } },
  de: { title: 'Kontoauszug', month: 'Monat ab', currency: 'Währung', opening: 'Anfangsbetrag', closing: 'Endbetrag', date: 'Datum', what: 'Vorgang', document: 'Rechnung', amount: 'Betrag', fingerprint: 'SHA-256 dieses Auszugs', codes: { FEE: 'Belastung', INVOICE: 'Rechnung', PAYMENT: 'Zahlung', CREDIT_NOTE: 'Gutschrift', REFUND: 'Erstattung', PAYOUT: 'Ausgezahlt', SET_OFF: 'Verrechnet' } },
};
