import type { standingChecks as en } from '../en/standing-checks.js';
import type { MessagesLike } from '../message-shape.js';

export const standingChecks: MessagesLike<typeof en> = {
  title: 'Der Partner, wie die Plattform ihn kennt',
  kinds: {
    CERTIFICATES: 'Zertifizierte Techniker',
    ACCOUNT_STANDING: 'Kontostatus',
    RETURNS_ON_TIME: 'Rücksendungen rechtzeitig',
    ADDRESS_KIND: 'Art der Adressen',
  },
  on: {
    until: 'das erste Zertifikat endet am %{date}',
    due: 'die nächste fällig am %{date}',
  },
  technicians: '%{count} angestellt',
  returns: '%{count} zurückzusenden',
  unknown: 'Nicht bekannt',
};
