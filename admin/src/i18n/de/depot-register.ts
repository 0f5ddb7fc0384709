import type { depotRegister as english } from '../en/depot-register.js';
import type { MessagesLike } from '../message-shape.js';

/** Registering a depot. */
export const depotRegister: MessagesLike<typeof english> = {
  open: 'Depot anlegen',
  title: 'Ein Depot anlegen',
  submit: 'Anlegen',
  done: 'Das Depot ist angelegt. Sein Bestand kommt mit den ersten Waren.',
  fields: {
    code: 'Kürzel',
    name: 'Name',
    countries: 'Versendet nach',
    calendarRegion: 'Werktage von',
    timeZone: 'Zeitzone',
    cutOffHour: 'Annahmeschluss (Stunde)',
    dispatchBusinessDays: 'Versendet binnen Werktagen',
  },
  hints: {
    name: 'Wie es auf der Seite steht, etwa der Ort.',
    code: '2 bis 24 Buchstaben, Ziffern und Bindestriche; kein anderes Depot hat es.',
    countries: 'Zwei Buchstaben je Land, wie FI EE. Kein anderes Depot darf dorthin versenden.',
    calendarRegion: 'Wessen Feiertage das Depot hält.',
    timeZone: 'Wie Europe/Oslo. Der Annahmeschluss gilt nach der Uhr dort.',
    cutOffHour: '0 bis 24; 24: nie.',
    dispatchBusinessDays: '0 bis 30, wo die Bedingungen keine Zahl nennen.',
  },
};
