import type { serviceDesk as english } from '../en/service-desk.js';
import type { MessagesLike } from '../message-shape.js';

export const serviceDesk: MessagesLike<typeof english> = {
  title: 'Servicetheke',
  returns: {
    title: 'Zurückzusenden',
    all: 'Alle Rücksendungen',
    none: 'Nichts muss zurückgesandt werden.',
    overdue: '%{count} Rücksendung ist überfällig und wurde Ihrem Konto belastet. |||| %{count} Rücksendungen sind überfällig und wurden Ihrem Konto belastet.',
    charged: '%{amount} belastet',
  },
  orders: {
    title: 'Letzte Bestellungen',
    all: 'Alle Bestellungen',
    none: 'Es wurde noch nichts bestellt.',
    submitted: 'bestellt am %{date}',
    promised: 'Versand am %{date}',
  },
  repairs: {
    title: 'Offene Reparaturen: %{count}',
    new: 'Neue Reparatur',
    all: 'Alle Reparaturen',
    none: 'Keine Reparatur ist offen.',
  },
  accounts: {
    title: 'Konten',
    none: 'Kein Servicekonto ist eröffnet.',
    soldTo: 'Sold-to %{soldTo}',
  },
  steps: {
    title: 'So wird ein Gerät ersetzt',
    screen: { title: 'Gerät prüfen', note: 'Suchen Sie es unter Ihren Geräten und halten Sie fest, was die Prüfung ergab.' },
    repair: { title: 'Reparatur eröffnen', note: 'Ob es ersetzt werden darf, wird beim Ausfüllen beantwortet.' },
    order: { title: 'Ersatz bestellen', note: 'Der Versand wird für den nächsten Werktag zugesagt, oder Sie erfahren, warum nicht.' },
    return: { title: 'Defektes Gerät zurücksenden', note: 'Innerhalb von zehn Werktagen nach dem Versand des Ersatzes.' },
  },
  device: {
    export: 'Gerätebestand als CSV',
    screenings: 'Prüfungen',
    screen: 'Prüfung festhalten',
    notScreened: 'Das Gerät wurde noch nicht geprüft.',
    repair: 'Reparatur eröffnen',
    order: 'Teile bestellen',
  },
};
