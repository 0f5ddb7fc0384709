import type { charges as english } from '../en/charges.js';
import type { MessagesLike } from '../message-shape.js';

export const charges: MessagesLike<typeof english> = {
  title: 'Was berechnet wurde',
  empty: 'Es wurde nichts berechnet.',
  unpriced: 'Noch ohne Preis',
  unbilled: 'Noch nicht in Rechnung',
  free: 'Kostenlos',
  paidBy: {
    VOUCHER: 'Gutschein',
    WAIVER: 'Erlassen',
    CARD: 'Mit Karte bezahlt',
    WRITE_OFF: 'Aufgegeben',
  },
  noEntitlements: {
    notActive: 'Derzeit nichts: Das Konto ist nicht in Gebrauch.',
    suspended: 'Derzeit nichts: Das Konto ist gesperrt.',
    noneNamed: 'Der Text dieses Programms nennt keine Vorteile, die mit einem solchen Konto verbunden sind (%{type}); was seine Partner nutzen dürfen, hängt an ihrer Zulassung.',
  },
};
