import type { Locale } from '@platform/kit/pure/locale.js';

interface CreditNoteWords {
  title: string;
  credited: string;
  corrects: string;
  issuedOn: string;
  reason: string;
  note: string;
}

/** What a credit note says beside its numbers, in every language of the platform. */
export const creditNoteWords: Readonly<Record<Locale, CreditNoteWords>> = {
  en: { title: 'Credit note', credited: 'Credited', corrects: 'Corrects invoice', issuedOn: 'Date of the note', reason: 'Why', note: 'The invoice stays as it was issued; by so much less is owed.' },
  nb: { title: 'Kreditnota', credited: 'Kreditert', corrects: 'Retter faktura', issuedOn: 'Notadato', reason: 'Hvorfor', note: 'Fakturaen står som den ble utstedt; så mye mindre skyldes.' },
  sv: { title: 'Kreditnota', credited: 'Krediterat', corrects: 'Rättar faktura', issuedOn: 'Notans datum', reason: 'Varför', note: 'Fakturan står kvar som den utfärdades; så mycket mindre är skyldigt.' },
  de: { title: 'Gutschrift', credited: 'Gutgeschrieben', corrects: 'Berichtigt Rechnung', issuedOn: 'Datum der Gutschrift', reason: 'Grund', note: 'Die Rechnung bleibt, wie sie ausgestellt wurde; um so viel weniger ist geschuldet.' },
};
