import type { depot as englishDepot, depotHours as englishDepotHours } from '../en/depot.js';
import type { MessagesLike } from '../message-shape.js';

export const depot: MessagesLike<typeof englishDepot> = {
  title: 'Depot',
  which: 'Depot',
  toPick: 'Zu packen',
  nothingToPick: 'Nichts wartet auf das Packen.',
  pick: 'Packen',
  pickOrder: 'Bestellung %{number} packen',
  picked: 'Das Paket ist begonnen.',
  toShip: 'Zu versenden',
  nothingToShip: 'Kein Paket wartet auf den Versand.',
  ship: 'Versenden',
  shipOrder: 'Paket %{parcel} der Bestellung %{number} versenden',
  shipTitle: 'Paket %{parcel} der Bestellung %{number} versenden',
  carrier: 'Frachtführer',
  tracking: 'Sendungsnummer',
  scan: 'Seriennummern von %{part}: %{scanned} von %{wanted}',
  scanHint: 'Nacheinander scannen, je eine Zeile.',
  shipped: 'Das Paket ist versandt.',
  receive: 'Wareneingang',
  receiveNote: 'Ein Teil je Zeile: Nummer, Leerzeichen, Menge.',
  goods: 'Waren',
  goodsWrong: 'Zeile %{line} ist nicht lesbar.',
  reference: 'Lieferschein',
  received: 'Die Waren sind im Bestand, Wartende wurden bedient.',
  needed: 'Wird gebraucht',
  stock: 'Bestand',
  waitedFor: 'Wird erwartet',
  noWaiting: 'Niemand wartet auf etwas.',
  verify: 'Bestand neu berechnen',
  verified: 'Jeder Bestand folgt aus dem, was geschehen ist.',
  differs: '%{count} Bestände weichen ab.',
};

/** Until when a depot takes orders, and how soon it sends. */
export const depotHours: MessagesLike<typeof englishDepotHours> = {
  title: 'Zeiten von %{name}',
  save: 'Speichern',
  done: 'Die Zeiten sind gespeichert.',
  until: 'Bestellungen bis %{hour} Uhr',
  always: 'Bestellungen rund um die Uhr',
  cutOff: 'Annahmeschluss (Stunde)',
  cutOffHint: '0 bis 24, nach der Uhr von %{zone}: was zu dieser Stunde oder später angenommen wird, gilt als am nächsten Tag angenommen. 24: nie.',
  days: 'Versendet binnen Werktagen',
  daysHint: '0 bis 30, wo die Bedingungen des Programms keine Zahl nennen. Was zugesagt ist, bleibt zugesagt.',
};
