import type { depot as englishDepot, depotHours as englishDepotHours } from '../en/depot.js';
import type { MessagesLike } from '../message-shape.js';

export const depot: MessagesLike<typeof englishDepot> = {
  title: 'Depot',
  which: 'Depot',
  toPick: 'Skal pakkes',
  nothingToPick: 'Ingenting venter på å pakkes.',
  pick: 'Pakk',
  pickOrder: 'Pakk bestilling %{number}',
  picked: 'Pakken er påbegynt.',
  toShip: 'Skal sendes',
  nothingToShip: 'Ingen pakke venter på å sendes.',
  ship: 'Send',
  shipOrder: 'Send pakke %{parcel} av bestilling %{number}',
  shipTitle: 'Send pakke %{parcel} av bestilling %{number}',
  carrier: 'Transportør',
  tracking: 'Sporingsnummer',
  scan: 'Serienumre for %{part}: %{scanned} av %{wanted}',
  scanHint: 'Skann ett etter ett; hvert på sin linje.',
  shipped: 'Pakken er sendt.',
  receive: 'Ta imot varer',
  receiveNote: 'Én del per linje: nummeret, et mellomrom, antallet.',
  goods: 'Varer',
  goodsWrong: 'Linje %{line} kan ikke leses.',
  reference: 'Følgeseddel',
  received: 'Varene er på lager, og de som ventet, har fått sitt.',
  needed: 'Mangler',
  stock: 'Lager',
  waitedFor: 'Ventes på',
  noWaiting: 'Ingen venter på noe.',
  verify: 'Tell alt lager på nytt',
  verified: 'Alle saldoer følger av det som har skjedd.',
  differs: '%{count} saldoer avviker.',
};

/** Until when a depot takes orders, and how soon it sends. */
export const depotHours: MessagesLike<typeof englishDepotHours> = {
  title: 'Tider for %{name}',
  save: 'Lagre',
  done: 'Tidene er lagret.',
  until: 'Bestillinger til kl. %{hour}',
  always: 'Bestillinger hele døgnet',
  cutOff: 'Siste time for samme dag',
  cutOffHint: '0 til 24, etter klokken i %{zone}: det som godtas fra denne timen, regnes som godtatt neste dag. 24: aldri.',
  days: 'Sender innen virkedager',
  daysHint: '0 til 30, der programmets vilkår ikke nevner et tall. Det som er lovet, står ved lag.',
};
