import type { accountNumbers as english } from '../en/account-numbers.js';
import type { MessagesLike } from '../message-shape.js';

/** The Sold-To number of an account and the Ship-To numbers of its places. */
export const accountNumbers: MessagesLike<typeof english> = {
  title: 'Numre',
  soldTo: 'Sold-To',
  shipTo: 'Ship-To',
  billed: 'det som bestilles på kontoen, faktureres her',
  change: 'Endre',
  changeOf: 'Endre %{kind} %{number}',
  noLocation: 'Ingen servicesteder er registrert ennå, så ingenting kan leveres.',
  search: 'Sold-To- eller Ship-To-nummer',
  dialog: { soldTo: 'Sold-To %{number}', shipTo: 'Ship-To %{number}' },
  next: 'Nytt nummer',
  hint: { soldTo: 'Inntil ti sifre; nuller foran kan utelates.', shipTo: 'Inntil ti bokstaver og sifre; bare sifre fylles opp til ti.' },
  submit: 'Endre nummeret',
  done: 'Nummeret er endret.',
  problems: {
    SoldToTaken: 'En annen konto har dette nummeret.',
    SoldToUnchanged: 'Kontoen har allerede dette nummeret.',
    ServiceAccountClosed: 'Kontoen er avsluttet.',
    ServiceAccountNotFound: 'Kontoen finnes ikke.',
    ShipToTaken: 'Et annet sted har dette nummeret.',
    ShipToUnchanged: 'Stedet har allerede dette nummeret.',
    ServiceLocationNotFound: 'Stedet finnes ikke.',
    VersionConflict: 'Noen har endret dette siden du leste det. Se på det en gang til.',
  },
};
