import type { depotStock as english } from '../en/depot-stock.js';
import type { MessagesLike } from '../message-shape.js';

/** What depots have of parts, and what has changed it. */
export const depotStock: MessagesLike<typeof english> = {
  title: 'Depålager',
  movements: 'Lagerrörelser',
  empty: 'Ingen depå har haft någon del ännu.',
  noMovements: 'Inget har rört sig ännu.',
  free: 'Ledigt',
  count: 'Räkna',
  countPart: 'Räkna %{number} i %{depot}',
  counted: 'Räknat',
  books: 'Enligt böckerna: %{count}. Ändras lagret innan du sparar korrigeras inget.',
  corrected: 'Lagret är som räknat, och de som väntade har fått sitt.',
  transfer: 'Flytta',
  transferPart: 'Flytta %{number} från %{depot}',
  to: 'Till depå',
  quantity: 'Hur många, av %{free} lediga',
  moved: 'Delarna är på den andra depån.',
  why: 'Varför',
  cause: 'Orsak',
  change: 'Ändring',
  setAside: 'Reserverat',
  explained: 'Förklaring',
  at: 'När',
  part: 'Del',
  kinds: {
    RECEIVED: 'Mottaget',
    ORDERED: 'Beställt',
    ALLOCATED: 'Reserverat',
    RELEASED: 'Frigjort',
    SHIPPED: 'Skickat',
    COUNTED: 'Räknat',
    TRANSFERRED_OUT: 'Till en annan depå',
    TRANSFERRED_IN: 'Från en annan depå',
  },
};
