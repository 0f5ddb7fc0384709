import type { depot as englishDepot, depotHours as englishDepotHours } from '../en/depot.js';
import type { MessagesLike } from '../message-shape.js';

export const depot: MessagesLike<typeof englishDepot> = {
  title: 'Depå',
  which: 'Depå',
  toPick: 'Ska packas',
  nothingToPick: 'Inget väntar på att packas.',
  pick: 'Packa',
  pickOrder: 'Packa beställning %{number}',
  picked: 'Paketet är påbörjat.',
  toShip: 'Ska skickas',
  nothingToShip: 'Inget paket väntar på att skickas.',
  ship: 'Skicka',
  shipOrder: 'Skicka paket %{parcel} av beställning %{number}',
  shipTitle: 'Skicka paket %{parcel} av beställning %{number}',
  carrier: 'Transportör',
  tracking: 'Sändningsnummer',
  scan: 'Serienummer för %{part}: %{scanned} av %{wanted}',
  scanHint: 'Skanna ett efter ett; vart och ett på sin rad.',
  shipped: 'Paketet har skickats.',
  receive: 'Ta emot varor',
  receiveNote: 'En del per rad: numret, ett mellanslag, antalet.',
  goods: 'Varor',
  goodsWrong: 'Rad %{line} kan inte läsas.',
  reference: 'Följesedel',
  received: 'Varorna finns i lager och de som väntade har fått sitt.',
  needed: 'Behövs',
  stock: 'Lager',
  waitedFor: 'Väntas på',
  noWaiting: 'Ingen väntar på något.',
  verify: 'Räkna allt lager på nytt',
  verified: 'Varje saldo följer av det som hänt.',
  differs: '%{count} saldon avviker.',
};

/** Until when a depot takes orders, and how soon it sends. */
export const depotHours: MessagesLike<typeof englishDepotHours> = {
  title: 'Tider för %{name}',
  save: 'Spara',
  done: 'Tiderna är sparade.',
  until: 'Beställningar till kl. %{hour}',
  always: 'Beställningar dygnet runt',
  cutOff: 'Sista timme för samma dag',
  cutOffHint: '0 till 24, enligt klockan i %{zone}: det som godtas från den här timmen räknas som godtaget nästa dag. 24: aldrig.',
  days: 'Skickar inom arbetsdagar',
  daysHint: '0 till 30, där programmets villkor inte anger något antal. Det som har lovats gäller.',
};
