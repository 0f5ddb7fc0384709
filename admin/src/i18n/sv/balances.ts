import type { balances as english } from '../en/balances.js';
import type { MessagesLike } from '../message-shape.js';

export const balances: MessagesLike<typeof english> = {
  kind: 'Tillgodohavanden',
  panel: 'Partnern till godo',
  giveBack: 'Ge tillbaka',
  title: 'Till godo på faktura %{number}',
  how: 'Hur',
  payout: 'Betala ut via bank',
  against: 'Kvitta mot %{number}, %{amount} öppet',
  allOf: 'Tomt: hela %{amount}',
  paysOut: '%{amount} betalas ut',
  setsOff: '%{amount} kvittas mot %{number}',
};
