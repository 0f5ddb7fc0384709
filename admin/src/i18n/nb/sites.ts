import type { sites as en } from '../en/sites.js';
import type { MessagesLike } from '../message-shape.js';

export const sites: MessagesLike<typeof en> = {
  premises: {
    open: 'Registrer det som ble sett',
    title: 'Det som ble sett på %{name}',
    submit: 'Registrer',
    done: 'Det er registrert.',
    hint: 'Det erstatter det som var registrert før; tidligere observasjoner blir stående i historikken. Det ingen så på, er ukjent og ikke et nei.',
    observedAt: 'Når det ble sett',
    observedAtHint: 'Nå, når ingenting er valgt.',
  },
  add: {
    open: 'Legg til servicested',
    submit: 'Legg til',
    done: 'Servicestedet er lagt til.',
  },
  fields: {
    shipTo: 'Ship-To',
    name: 'Stedets navn',
    street: 'Gate og nummer',
    postalCode: 'Postnummer',
    city: 'Sted',
    timeZone: 'Tidssone',
    phone: 'Telefon',
  },
  shipToHint: 'Inntil ti bokstaver og sifre; bare sifre fylles opp til ti.',
  zoneWrong: 'Oppgi en tidssone som Europe/Oslo.',
  zoneHint: 'Som Europe/Oslo. Reparasjoner telles etter datoen der.',
  problems: {
    OrganizationNotFound: 'Denne partneren finnes ikke.',
    ShipToTaken: 'Et annet sted har denne Ship-To.',
    ServiceLocationNotFound: 'Dette stedet finnes ikke.',
    ObservedInTheFuture: 'Det kan ikke være sett i framtiden.',
  },
};
