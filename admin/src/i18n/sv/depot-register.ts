import type { depotRegister as english } from '../en/depot-register.js';
import type { MessagesLike } from '../message-shape.js';

/** Registering a depot. */
export const depotRegister: MessagesLike<typeof english> = {
  open: 'Registrera depå',
  title: 'Registrera en depå',
  submit: 'Registrera',
  done: 'Depån är registrerad. Lagret kommer med de första varorna.',
  fields: {
    code: 'Kod',
    name: 'Namn',
    countries: 'Skickar till',
    calendarRegion: 'Arbetsdagar i',
    timeZone: 'Tidszon',
    cutOffHour: 'Sista timme',
    dispatchBusinessDays: 'Skickar inom arbetsdagar',
  },
  hints: {
    name: 'Som det står på sidan, till exempel orten.',
    code: '2 till 24 bokstäver, siffror och bindestreck; ingen annan depå har den.',
    countries: 'Två bokstäver för varje land, som FI EE. Ingen annan depå får skicka dit.',
    calendarRegion: 'Vars helgdagar depån följer.',
    timeZone: 'Som Europe/Oslo. Sista timmen läses på klockan där.',
    cutOffHour: '0 till 24; 24: aldrig.',
    dispatchBusinessDays: '0 till 30, där villkoren inte nämner något tal.',
  },
};
