import type { standingChecks as en } from '../en/standing-checks.js';
import type { MessagesLike } from '../message-shape.js';

export const standingChecks: MessagesLike<typeof en> = {
  title: 'Partnern, som plattformen känner den',
  kinds: {
    CERTIFICATES: 'Certifierade tekniker',
    ACCOUNT_STANDING: 'Kontostatus',
    RETURNS_ON_TIME: 'Returer i tid',
    ADDRESS_KIND: 'Adresstyp',
  },
  on: {
    until: 'första certifikatet upphör %{date}',
    due: 'nästa senast %{date}',
  },
  technicians: '%{count} anställda',
  returns: '%{count} ska tillbaka',
  unknown: 'Inte känt',
};
