import type { depotHours as en } from '../en/depot-hours.js';
import type { MessagesLike } from '../message-shape.js';

/** Until when a depot takes orders, and how soon it sends. */
export const depotHours: MessagesLike<typeof en> = {
  title: 'Zeiten von %{name}',
  save: 'Speichern',
  done: 'Die Zeiten sind gespeichert.',
  until: 'Bestellungen bis %{hour} Uhr',
  always: 'Bestellungen rund um die Uhr',
  cutOff: 'Annahmeschluss (Stunde)',
  cutOffHint: '0 bis 24, nach der Uhr von %{zone}: was zu dieser Stunde oder später angenommen wird, gilt als am nächsten Tag angenommen. 24: nie.',
  days: 'Versendet binnen Werktagen',
  daysHint: '0 bis 30, wo die Bedingungen des Programms keine Zahl nennen. Was zugesagt ist, bleibt zugesagt.',
};
