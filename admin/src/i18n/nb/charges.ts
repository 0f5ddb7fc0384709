import type { charges as english } from '../en/charges.js';
import type { MessagesLike } from '../message-shape.js';

export const charges: MessagesLike<typeof english> = {
  title: 'Belastninger',
  empty: 'Ingenting er belastet.',
  unpriced: 'Ingen pris ennå',
  unbilled: 'Ikke fakturert ennå',
  free: 'Gratis',
  paidBy: {
    VOUCHER: 'Kupong',
    WAIVER: 'Ettergitt',
    CARD: 'Betalt med kort',
    WRITE_OFF: 'Avskrevet',
  },
  noEntitlements: {
    notActive: 'Ingenting nå: kontoen er ikke i bruk.',
    suspended: 'Ingenting nå: kontoen er suspendert.',
    noneNamed: 'Programteksten nevner ingen fordeler som følger med en slik konto (%{type}); det partnerne kan bruke, følger av godkjenningen.',
  },
};
