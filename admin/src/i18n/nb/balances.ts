import type { balances as english } from '../en/balances.js';
import type { MessagesLike } from '../message-shape.js';

export const balances: MessagesLike<typeof english> = {
  kind: 'Tilgodehavender',
  panel: 'Til partnerens gode',
  giveBack: 'Gi det tilbake',
  title: 'Til gode på faktura %{number}',
  how: 'Hvordan',
  payout: 'Utbetal via bank',
  against: 'Motregn mot %{number}, %{amount} åpent',
  allOf: 'Tomt: hele %{amount}',
  paysOut: '%{amount} utbetales',
  setsOff: '%{amount} motregnes mot %{number}',
};
