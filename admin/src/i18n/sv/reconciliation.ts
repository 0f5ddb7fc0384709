import type { reconciliation as english } from '../en/reconciliation.js';
import type { MessagesLike } from '../message-shape.js';

export const reconciliation: MessagesLike<typeof english> = {
  title: 'Avstämning',
  note: 'Bank, huvudbok, fakturor, kortreservationer och kredit hållna mot varandra; det som inte går ihop står först.',
  ledger: 'Huvudboken, omräknad',
  sums: 'Summor per valuta',
  nothing: 'Inget är bokfört ännu.',
  differs: 'En summa går inte ihop. |||| %{smart_count} summor går inte ihop.',
  addsUp: 'Alla summor går ihop.',
  outstanding: 'En är utestående. |||| %{smart_count} är utestående.',
  columns: {
    thing: 'Vad',
    state: 'Tillstånd',
    expected: 'Väntat',
    found: 'Funnet',
    difference: 'Skillnad',
  },
  states: {
    DIFFERS: 'Går inte ihop',
    OUTSTANDING: 'Utestående',
    ADDS_UP: 'Går ihop',
  },
  things: {
    BANK_PAYMENTS: 'Betalningar via bank',
    BANK_UNMATCHED: 'Betalningar som väntar',
    INVOICES_OPEN: 'Öppna fakturor',
    CHARGES_UNBILLED: 'Debiterat, inte fakturerat',
    CARD_TAKEN: 'Draget från kort',
    CARD_HELD: 'Reserverat på kort',
    CARD_PAYOUTS: 'Kortleverantörens utbetalningar',
    ORDERS_RESERVED: 'Reserverat för order',
    CREDIT_GRANTED: 'Beviljad kredit',
  },
  notes: {
    BANK_PAYMENTS: 'matchade med fakturor, mot kassan i huvudboken',
    BANK_UNMATCHED: 'för ingen faktura ännu: en person matchar dem eller lägger dem åt sidan',
    INVOICES_OPEN: 'öppet på fakturor, mot vad som är skyldigt enligt huvudboken',
    CHARGES_UNBILLED: 'debiteringar utan faktura, mot huvudboken',
    CARD_TAKEN: 'minus det som getts tillbaka eller bestritts, mot huvudboken',
    CARD_HELD: 'levande auktoriseringar, mot det som väntar i huvudboken',
    CARD_PAYOUTS: 'draget från kort, mot det som kom till banken; det som saknas är på väg eller en avgift',
    ORDERS_RESERVED: 'beställt och inte skickat, mot huvudboken',
    CREDIT_GRANTED: 'gränser, höjningar och det som ännu ska återtas, mot huvudboken',
  },
};
