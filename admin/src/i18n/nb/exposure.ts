import type { exposure as english } from '../en/exposure.js';
import type { MessagesLike } from '../message-shape.js';

export const exposure: MessagesLike<typeof english> = {
  title: 'Eksponering',
  note: 'Det produsenten står inne for: hver finansregion, og hver kredittlinje i den.',
  region: 'Finansregion',
  noRegion: 'Ingen region',
  inUse: 'I bruk',
  reserved: 'Reservert for ordrer',
  heldOnCards: 'Holdt på kort',
  overdue: 'Forfalt',
  byAccount: 'Per konto',
  lines: 'Én kredittlinje |||| %{smart_count} kredittlinjer',
  files: {
    region: 'CSV per region',
    account: 'CSV per konto',
  },
};
