import type { reconciliation as english } from '../en/reconciliation.js';
import type { MessagesLike } from '../message-shape.js';

export const reconciliation: MessagesLike<typeof english> = {
  title: 'Avstemming',
  note: 'Bank, hovedbok, fakturaer, kortreservasjoner og kreditt holdt mot hverandre; det som ikke går opp, står først.',
  ledger: 'Hovedboken, regnet om',
  sums: 'Summer per valuta',
  nothing: 'Ingenting er bokført ennå.',
  differs: 'Én sum går ikke opp. |||| %{smart_count} summer går ikke opp.',
  addsUp: 'Alle summer går opp.',
  outstanding: 'Én er utestående. |||| %{smart_count} er utestående.',
  columns: {
    thing: 'Hva',
    state: 'Tilstand',
    expected: 'Ventet',
    found: 'Funnet',
    difference: 'Avvik',
  },
  states: {
    DIFFERS: 'Går ikke opp',
    OUTSTANDING: 'Utestående',
    ADDS_UP: 'Går opp',
  },
  things: {
    BANK_PAYMENTS: 'Innbetalinger i bank',
    BANK_UNMATCHED: 'Innbetalinger som venter',
    INVOICES_OPEN: 'Åpne fakturaer',
    CHARGES_UNBILLED: 'Belastet, ikke fakturert',
    CARD_TAKEN: 'Trukket fra kort',
    CARD_HELD: 'Holdt på kort',
    CARD_PAYOUTS: 'Utbetalinger fra kortleverandøren',
    ORDERS_RESERVED: 'Reservert for ordrer',
    CREDIT_GRANTED: 'Innvilget kreditt',
  },
  notes: {
    BANK_PAYMENTS: 'koblet til fakturaer, mot kassen i hovedboken',
    BANK_UNMATCHED: 'ikke til noen faktura ennå: en person kobler dem eller legger dem til side',
    INVOICES_OPEN: 'åpent på fakturaer, mot det som skyldes i hovedboken',
    CHARGES_UNBILLED: 'belastninger uten faktura, mot hovedboken',
    CARD_TAKEN: 'minus det som er gitt tilbake eller bestridt, mot hovedboken',
    CARD_HELD: 'levende autorisasjoner, mot det som venter i hovedboken',
    CARD_PAYOUTS: 'trukket fra kort, mot det som kom til banken; det som mangler, er på vei eller et gebyr',
    ORDERS_RESERVED: 'bestilt og ikke sendt, mot hovedboken',
    CREDIT_GRANTED: 'rammer, økninger og det som ennå skyldes, mot hovedboken',
  },
};
