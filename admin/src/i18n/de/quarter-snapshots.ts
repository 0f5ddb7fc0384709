import type { quarterSnapshots as en } from '../en/quarter-snapshots.js';
import type { MessagesLike } from '../message-shape.js';

export const quarterSnapshots: MessagesLike<typeof en> = {
  title: 'Abgeschlossene Quartale',
  counted: '%{completed} abgeschlossen, %{required} verlangt',
  at: 'Festgehalten %{at}',
  reasons: {
    QUARTER_CLOSED: 'Abgeschlossen nach %{days} Werktagen Nachfrist',
    TOLD_LATE: 'Berichtigt: Abschlüsse verspätet gemeldet',
    REOPENED: 'Berichtigt: Reparaturen wieder geöffnet',
    RECOUNTED: 'Berichtigt: neu gezählt',
  },
  replaced: 'Durch ein späteres ersetzt',
  unknown: 'Abgeschlossene Reparaturen nicht bekannt',
  repairs: 'In %{quarter} gezählte Reparaturen, als CSV',
  all: 'Alle %{count} anzeigen',
  hash: 'SHA-256 %{sha256}',
};
