import type { depotStock as english } from '../en/depot-stock.js';
import type { MessagesLike } from '../message-shape.js';

/** What depots have of parts, and what has changed it. */
export const depotStock: MessagesLike<typeof english> = {
  title: 'Depotbestand',
  movements: 'Lagerbewegungen',
  empty: 'Noch kein Depot hatte ein Teil.',
  noMovements: 'Noch hat sich nichts bewegt.',
  free: 'Frei',
  count: 'Zählen',
  countPart: '%{number} in %{depot} zählen',
  counted: 'Gezählt',
  books: 'Laut Büchern: %{count}. Ändert sich der Bestand vor dem Speichern, wird nichts berichtigt.',
  corrected: 'Der Bestand ist wie gezählt, und wer wartete, ist bedient.',
  transfer: 'Verlegen',
  transferPart: '%{number} aus %{depot} verlegen',
  to: 'In das Depot',
  quantity: 'Wie viele, von %{free} freien',
  moved: 'Die Teile sind im anderen Depot.',
  why: 'Warum',
  cause: 'Ursache',
  change: 'Änderung',
  setAside: 'Zurückgelegt',
  explained: 'Erklärung',
  at: 'Wann',
  part: 'Teil',
  kinds: {
    RECEIVED: 'Eingegangen',
    ORDERED: 'Bestellt',
    ALLOCATED: 'Zurückgelegt',
    RELEASED: 'Freigegeben',
    SHIPPED: 'Gesendet',
    COUNTED: 'Gezählt',
    TRANSFERRED_OUT: 'In ein anderes Depot',
    TRANSFERRED_IN: 'Aus einem anderen Depot',
  },
};
