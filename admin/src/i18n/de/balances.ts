import type { balances as english } from '../en/balances.js';
import type { MessagesLike } from '../message-shape.js';

export const balances: MessagesLike<typeof english> = {
  kind: 'Guthaben',
  panel: 'Guthaben des Partners',
  giveBack: 'Zurückgeben',
  title: 'Guthaben auf Rechnung %{number}',
  how: 'Wie',
  payout: 'Über die Bank auszahlen',
  against: 'Mit %{number} verrechnen, %{amount} offen',
  allOf: 'Leer: alles, %{amount}',
  paysOut: '%{amount} wird ausgezahlt',
  setsOff: '%{amount} wird mit %{number} verrechnet',
};
