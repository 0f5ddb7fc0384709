import type { whoMayRepair as en } from '../en/who-may-repair.js';
import type { MessagesLike } from '../message-shape.js';

/** Asks who may repair a product on a date. */
export const whoMayRepair: MessagesLike<typeof en> = {
  open: 'Hvem kan reparere …',
  product: 'Produkt',
  on: 'På dagen',
  count: '%{count} kan reparere det den dagen',
  nobody: 'Ingen. Den som kan, må arbeide for partneren den dagen og ha en sertifisering for produktet som gjelder da.',
  more: 'Flere enn femti: velg en partner, eller eksporter oversikten som CSV.',
};
