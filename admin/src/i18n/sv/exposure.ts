import type { exposure as english } from '../en/exposure.js';
import type { MessagesLike } from '../message-shape.js';

export const exposure: MessagesLike<typeof english> = {
  title: 'Exponering',
  note: 'Vad tillverkaren står för: varje finansregion, och varje kreditlina i den.',
  region: 'Finansregion',
  noRegion: 'Ingen region',
  inUse: 'I bruk',
  reserved: 'Reserverat för order',
  heldOnCards: 'Reserverat på kort',
  overdue: 'Förfallet',
  byAccount: 'Per konto',
  lines: 'En kreditlina |||| %{smart_count} kreditlinor',
  files: {
    region: 'CSV per region',
    account: 'CSV per konto',
  },
};
