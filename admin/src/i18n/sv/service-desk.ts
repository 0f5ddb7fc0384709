import type { serviceDesk as english } from '../en/service-desk.js';
import type { MessagesLike } from '../message-shape.js';

export const serviceDesk: MessagesLike<typeof english> = {
  title: 'Servicedisk',
  returns: {
    title: 'Ska skickas tillbaka',
    all: 'Alla returer',
    none: 'Inget behöver skickas tillbaka.',
    overdue: '%{count} retur är försenad och har debiterats ert konto. |||| %{count} returer är försenade och har debiterats ert konto.',
    charged: 'debiterat %{amount}',
  },
  orders: {
    title: 'Senaste beställningar',
    all: 'Alla beställningar',
    none: 'Inget har beställts ännu.',
    submitted: 'beställd %{date}',
    promised: 'skickas %{date}',
  },
  repairs: {
    title: 'Öppna reparationer: %{count}',
    new: 'Ny reparation',
    all: 'Alla reparationer',
    none: 'Ingen reparation är öppen.',
  },
  accounts: {
    title: 'Konton',
    none: 'Inget servicekonto är öppnat.',
    soldTo: 'Sold-to %{soldTo}',
  },
  steps: {
    title: 'Så byts en enhet',
    screen: { title: 'Granska enheten', note: 'Sök upp den bland era enheter och registrera vad granskningen visade.' },
    repair: { title: 'Öppna reparationen', note: 'Om enheten får bytas besvaras medan du skriver.' },
    order: { title: 'Beställ ersättningen', note: 'Den utlovas skickas nästa arbetsdag, annars får du veta varför inte.' },
    return: { title: 'Skicka tillbaka den defekta', note: 'Inom tio arbetsdagar från den dag då ersättningen skickades.' },
  },
  device: {
    export: 'Installerad bas som CSV',
    screenings: 'Granskningar',
    screen: 'Registrera en granskning',
    notScreened: 'Enheten har inte granskats ännu.',
    repair: 'Öppna en reparation',
    order: 'Beställ delar',
  },
};
