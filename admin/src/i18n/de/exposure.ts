import type { exposure as english } from '../en/exposure.js';
import type { MessagesLike } from '../message-shape.js';

export const exposure: MessagesLike<typeof english> = {
  title: 'Engagement',
  note: 'Wofür der Hersteller einsteht: jede Finanzregion und jede Kreditlinie in ihr.',
  region: 'Finanzregion',
  noRegion: 'Keine Region',
  inUse: 'Beansprucht',
  reserved: 'Für Bestellungen reserviert',
  heldOnCards: 'Auf Karten gehalten',
  overdue: 'Überfällig',
  byAccount: 'Nach Konto',
  lines: 'Eine Kreditlinie |||| %{smart_count} Kreditlinien',
  files: {
    region: 'CSV nach Region',
    account: 'CSV nach Konto',
  },
};
