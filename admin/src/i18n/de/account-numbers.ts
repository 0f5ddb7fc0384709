import type { accountNumbers as english } from '../en/account-numbers.js';
import type { MessagesLike } from '../message-shape.js';

/** The Sold-To number of an account and the Ship-To numbers of its places. */
export const accountNumbers: MessagesLike<typeof english> = {
  title: 'Nummern',
  soldTo: 'Sold-To',
  shipTo: 'Ship-To',
  billed: 'was darunter bestellt wird, wird hier abgerechnet',
  change: 'Ändern',
  changeOf: '%{kind} %{number} ändern',
  noLocation: 'Noch ist kein Servicestandort erfasst, also kann nichts geliefert werden.',
  search: 'Sold-To- oder Ship-To-Nummer',
  dialog: { soldTo: 'Sold-To %{number}', shipTo: 'Ship-To %{number}' },
  next: 'Neue Nummer',
  hint: { soldTo: 'Bis zu zehn Ziffern; führende Nullen können entfallen.', shipTo: 'Bis zu zehn Buchstaben und Ziffern; Ziffern allein werden auf zehn aufgefüllt.' },
  submit: 'Nummer ändern',
  done: 'Die Nummer ist geändert.',
  problems: {
    SoldToTaken: 'Ein anderes Konto hat diese Nummer.',
    SoldToUnchanged: 'Das Konto hat diese Nummer bereits.',
    ServiceAccountClosed: 'Das Konto ist geschlossen.',
    ServiceAccountNotFound: 'Dieses Konto gibt es nicht.',
    ShipToTaken: 'Ein anderer Standort hat diese Nummer.',
    ShipToUnchanged: 'Der Standort hat diese Nummer bereits.',
    ServiceLocationNotFound: 'Diesen Standort gibt es nicht.',
    VersionConflict: 'Jemand hat dies geändert, seit Sie es gelesen haben. Sehen Sie es sich noch einmal an.',
  },
};
