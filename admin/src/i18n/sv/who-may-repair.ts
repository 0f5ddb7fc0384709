import type { whoMayRepair as en } from '../en/who-may-repair.js';
import type { MessagesLike } from '../message-shape.js';

/** Asks who may repair a product on a date. */
export const whoMayRepair: MessagesLike<typeof en> = {
  open: 'Vem får reparera …',
  product: 'Produkt',
  on: 'På dagen',
  count: '%{count} får reparera den dagen',
  nobody: 'Ingen. Den som får måste arbeta för partnern den dagen och ha en certifiering för produkten som gäller då.',
  more: 'Fler än femtio: välj en partner, eller exportera översikten som CSV.',
};
