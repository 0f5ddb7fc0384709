import type { whoMayRepair as en } from '../en/who-may-repair.js';
import type { MessagesLike } from '../message-shape.js';

/** Asks who may repair a product on a date. */
export const whoMayRepair: MessagesLike<typeof en> = {
  open: 'Wer darf reparieren …',
  product: 'Produkt',
  on: 'Am Tag',
  count: '%{count} dürfen an diesem Tag reparieren',
  nobody: 'Niemand. Wer darf, arbeitet an dem Tag für den Partner und hat eine dann gültige Zertifizierung für das Produkt.',
  more: 'Mehr als fünfzig: wählen Sie einen Partner, oder exportieren Sie die Übersicht als CSV.',
};
