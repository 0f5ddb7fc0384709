import type { sites as en } from '../en/sites.js';
import type { MessagesLike } from '../message-shape.js';

export const sites: MessagesLike<typeof en> = {
  premises: {
    open: 'Gesehenes erfassen',
    title: 'Was an %{name} gesehen wurde',
    submit: 'Erfassen',
    done: 'Es ist erfasst.',
    hint: 'Es ersetzt, was zuvor erfasst war; frühere Beobachtungen bleiben im Verlauf. Was niemand angesehen hat, ist unbekannt und kein Nein.',
    observedAt: 'Wann es gesehen wurde',
    observedAtHint: 'Jetzt, wenn nichts gewählt ist.',
  },
  add: {
    open: 'Standort hinzufügen',
    submit: 'Hinzufügen',
    done: 'Der Standort ist hinzugefügt.',
  },
  fields: {
    shipTo: 'Ship-To',
    name: 'Name des Standorts',
    street: 'Straße und Hausnummer',
    postalCode: 'Postleitzahl',
    city: 'Ort',
    timeZone: 'Zeitzone',
    phone: 'Telefon',
  },
  shipToHint: 'Bis zu zehn Buchstaben und Ziffern; reine Ziffern werden auf zehn aufgefüllt.',
  zoneWrong: 'Bitte eine Zeitzone wie Europe/Berlin angeben.',
  zoneHint: 'Wie Europe/Berlin. Reparaturen zählen nach dem Datum dort.',
  problems: {
    OrganizationNotFound: 'Diesen Partner gibt es nicht.',
    ShipToTaken: 'Ein anderer Standort hat dieses Ship-To.',
    ServiceLocationNotFound: 'Diesen Standort gibt es nicht.',
    ObservedInTheFuture: 'Es kann nicht in der Zukunft gesehen worden sein.',
  },
};
