import type { accountNumbers as english } from '../en/account-numbers.js';
import type { MessagesLike } from '../message-shape.js';

/** The Sold-To number of an account and the Ship-To numbers of its places. */
export const accountNumbers: MessagesLike<typeof english> = {
  title: 'Nummer',
  soldTo: 'Sold-To',
  shipTo: 'Ship-To',
  billed: 'det som beställs på kontot faktureras här',
  change: 'Ändra',
  changeOf: 'Ändra %{kind} %{number}',
  noLocation: 'Ingen serviceplats är registrerad ännu, så inget kan levereras.',
  search: 'Sold-To- eller Ship-To-nummer',
  dialog: { soldTo: 'Sold-To %{number}', shipTo: 'Ship-To %{number}' },
  next: 'Nytt nummer',
  hint: { soldTo: 'Upp till tio siffror; inledande nollor kan utelämnas.', shipTo: 'Upp till tio bokstäver och siffror; enbart siffror fylls ut till tio.' },
  submit: 'Ändra numret',
  done: 'Numret är ändrat.',
  problems: {
    SoldToTaken: 'Ett annat konto har det här numret.',
    SoldToUnchanged: 'Kontot har redan det här numret.',
    ServiceAccountClosed: 'Kontot är avslutat.',
    ServiceAccountNotFound: 'Kontot finns inte.',
    ShipToTaken: 'En annan plats har det här numret.',
    ShipToUnchanged: 'Platsen har redan det här numret.',
    ServiceLocationNotFound: 'Platsen finns inte.',
    VersionConflict: 'Någon har ändrat detta sedan du läste det. Titta på det igen.',
  },
};
