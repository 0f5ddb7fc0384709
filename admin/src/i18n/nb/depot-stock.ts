import type { depotStock as english } from '../en/depot-stock.js';
import type { MessagesLike } from '../message-shape.js';

/** What depots have of parts, and what has changed it. */
export const depotStock: MessagesLike<typeof english> = {
  title: 'Depotlager',
  movements: 'Lagerbevegelser',
  empty: 'Ingen depoter har hatt en del ennå.',
  noMovements: 'Ingenting har beveget seg ennå.',
  free: 'Ledig',
  count: 'Tell',
  countPart: 'Tell %{number} i %{depot}',
  counted: 'Telt',
  books: 'Etter bøkene: %{count}. Endrer lageret seg før du lagrer, korrigeres ingenting.',
  corrected: 'Lageret er som telt, og de som ventet, er betjent.',
  transfer: 'Flytt',
  transferPart: 'Flytt %{number} fra %{depot}',
  to: 'Til depot',
  quantity: 'Hvor mange, av %{free} ledige',
  moved: 'Delene er på det andre depotet.',
  why: 'Hvorfor',
  cause: 'Årsak',
  change: 'Endring',
  setAside: 'Satt av',
  explained: 'Forklaring',
  at: 'Når',
  part: 'Del',
  kinds: {
    RECEIVED: 'Mottatt',
    ORDERED: 'Bestilt',
    ALLOCATED: 'Satt av',
    RELEASED: 'Frigitt',
    SHIPPED: 'Sendt',
    COUNTED: 'Telt',
    TRANSFERRED_OUT: 'Til et annet depot',
    TRANSFERRED_IN: 'Fra et annet depot',
  },
};
