import type { serviceDesk as english } from '../en/service-desk.js';
import type { MessagesLike } from '../message-shape.js';

export const serviceDesk: MessagesLike<typeof english> = {
  title: 'Servicedisk',
  returns: {
    title: 'Skal sendes tilbake',
    all: 'Alle returer',
    none: 'Ingenting må sendes tilbake.',
    overdue: '%{count} retur er forsinket og er belastet kontoen deres. |||| %{count} returer er forsinket og er belastet kontoen deres.',
    charged: 'belastet %{amount}',
  },
  orders: {
    title: 'Siste bestillinger',
    all: 'Alle bestillinger',
    none: 'Ingenting er bestilt ennå.',
    submitted: 'bestilt %{date}',
    promised: 'sendes %{date}',
  },
  repairs: {
    title: 'Åpne reparasjoner: %{count}',
    new: 'Ny reparasjon',
    all: 'Alle reparasjoner',
    none: 'Ingen reparasjon er åpen.',
  },
  accounts: {
    title: 'Kontoer',
    none: 'Ingen servicekonto er åpnet.',
    soldTo: 'Sold-to %{soldTo}',
  },
  steps: {
    title: 'Slik byttes en enhet',
    screen: { title: 'Undersøk enheten', note: 'Finn den blant enhetene deres og registrer hva undersøkelsen viste.' },
    repair: { title: 'Åpne reparasjonen', note: 'Om enheten kan byttes, besvares mens du skriver.' },
    order: { title: 'Bestill erstatningen', note: 'Den loves sendt neste virkedag, ellers får du vite hvorfor ikke.' },
    return: { title: 'Send den defekte tilbake', note: 'Innen ti virkedager etter at erstatningen ble sendt.' },
  },
  device: {
    export: 'Installert base som CSV',
    screenings: 'Undersøkelser',
    screen: 'Registrer en undersøkelse',
    notScreened: 'Enheten er ikke undersøkt ennå.',
    repair: 'Åpne en reparasjon',
    order: 'Bestill deler',
  },
};
