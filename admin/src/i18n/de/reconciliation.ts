import type { reconciliation as english } from '../en/reconciliation.js';
import type { MessagesLike } from '../message-shape.js';

export const reconciliation: MessagesLike<typeof english> = {
  title: 'Abstimmung',
  note: 'Bank, Hauptbuch, Rechnungen, Kartenreservierungen und Kredit gegeneinandergehalten; was nicht aufgeht, steht zuerst.',
  ledger: 'Das Hauptbuch, neu berechnet',
  sums: 'Summen nach Währung',
  nothing: 'Es ist noch nichts gebucht.',
  differs: 'Eine Summe geht nicht auf. |||| %{smart_count} Summen gehen nicht auf.',
  addsUp: 'Alle Summen gehen auf.',
  outstanding: 'Eine steht aus. |||| %{smart_count} stehen aus.',
  columns: {
    thing: 'Was',
    state: 'Status',
    expected: 'Erwartet',
    found: 'Gefunden',
    difference: 'Unterschied',
  },
  states: {
    DIFFERS: 'Geht nicht auf',
    OUTSTANDING: 'Steht aus',
    ADDS_UP: 'Geht auf',
  },
  things: {
    BANK_PAYMENTS: 'Zahlungen über die Bank',
    BANK_UNMATCHED: 'Zahlungen, die warten',
    INVOICES_OPEN: 'Offene Rechnungen',
    CHARGES_UNBILLED: 'Berechnet, nicht in Rechnung',
    CARD_TAKEN: 'Von Karten eingezogen',
    CARD_HELD: 'Auf Karten gehalten',
    CARD_PAYOUTS: 'Auszahlungen des Kartenanbieters',
    ORDERS_RESERVED: 'Für Bestellungen reserviert',
    CREDIT_GRANTED: 'Gewährter Kredit',
  },
  notes: {
    BANK_PAYMENTS: 'Rechnungen zugeordnet, gegen die Kasse des Hauptbuchs',
    BANK_UNMATCHED: 'noch für keine Rechnung: jemand ordnet sie zu oder legt sie beiseite',
    INVOICES_OPEN: 'offen von Rechnungen, gegen das, was laut Hauptbuch geschuldet ist',
    CHARGES_UNBILLED: 'Posten ohne Rechnung, gegen das Hauptbuch',
    CARD_TAKEN: 'ohne Zurückgegebenes und Bestrittenes, gegen das Hauptbuch',
    CARD_HELD: 'laufende Autorisierungen, gegen das, was im Hauptbuch aussteht',
    CARD_PAYOUTS: 'von Karten eingezogen, gegen das, was bei der Bank ankam; was fehlt, ist unterwegs oder eine Gebühr',
    ORDERS_RESERVED: 'bestellt und nicht versandt, gegen das Hauptbuch',
    CREDIT_GRANTED: 'Rahmen, Erhöhungen und was noch zurückzunehmen ist, gegen das Hauptbuch',
  },
};
