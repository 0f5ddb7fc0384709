import type { depotHours as en } from '../en/depot-hours.js';
import type { MessagesLike } from '../message-shape.js';

/** Until when a depot takes orders, and how soon it sends. */
export const depotHours: MessagesLike<typeof en> = {
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
