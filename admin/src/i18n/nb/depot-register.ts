import type { depotRegister as english } from '../en/depot-register.js';
import type { MessagesLike } from '../message-shape.js';

/** Registering a depot. */
export const depotRegister: MessagesLike<typeof english> = {
  open: 'Registrer depot',
  title: 'Registrer et depot',
  submit: 'Registrer',
  done: 'Depotet er registrert. Beholdningen kommer med de første varene.',
  fields: {
    code: 'Kode',
    name: 'Navn',
    countries: 'Sender til',
    calendarRegion: 'Virkedager i',
    timeZone: 'Tidssone',
    cutOffHour: 'Frist (time)',
    dispatchBusinessDays: 'Sender innen virkedager',
  },
  hints: {
    name: 'Slik det står på siden, for eksempel stedet.',
    code: '2 til 24 bokstaver, sifre og bindestreker; ingen andre depoter har den.',
    countries: 'To bokstaver for hvert land, som FI EE. Ingen andre depoter kan sende dit.',
    calendarRegion: 'Hvis helligdager depotet følger.',
    timeZone: 'Som Europe/Oslo. Fristen leses på klokken der.',
    cutOffHour: '0 til 24; 24: aldri.',
    dispatchBusinessDays: '0 til 30, der vilkårene ikke nevner noe tall.',
  },
};
