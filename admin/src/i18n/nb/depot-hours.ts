import type { depotHours as en } from '../en/depot-hours.js';
import type { MessagesLike } from '../message-shape.js';

/** Until when a depot takes orders, and how soon it sends. */
export const depotHours: MessagesLike<typeof en> = {
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
