import type { standingChecks as en } from '../en/standing-checks.js';
import type { MessagesLike } from '../message-shape.js';

export const standingChecks: MessagesLike<typeof en> = {
  title: 'Partneren, slik plattformen kjenner den',
  kinds: {
    CERTIFICATES: 'Sertifiserte teknikere',
    ACCOUNT_STANDING: 'Kontostatus',
    RETURNS_ON_TIME: 'Returer i tide',
    ADDRESS_KIND: 'Adressetype',
  },
  on: {
    until: 'første sertifikat utløper %{date}',
    due: 'neste frist %{date}',
  },
  technicians: '%{count} ansatt',
  returns: '%{count} skal tilbake',
  unknown: 'Ikke kjent',
};
