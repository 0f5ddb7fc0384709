import type { charges as english } from '../en/charges.js';
import type { MessagesLike } from '../message-shape.js';

export const charges: MessagesLike<typeof english> = {
  title: 'Debiteringar',
  empty: 'Inget har debiterats.',
  unpriced: 'Inget pris ännu',
  unbilled: 'Inte fakturerat ännu',
  free: 'Gratis',
  paidBy: {
    VOUCHER: 'Kupong',
    WAIVER: 'Efterskänkt',
    CARD: 'Betalt med kort',
    WRITE_OFF: 'Avskrivet',
  },
  noEntitlements: {
    notActive: 'Inget just nu: kontot används inte.',
    suspended: 'Inget just nu: kontot är avstängt.',
    noneNamed: 'Programmets text nämner inga förmåner som följer med ett sådant konto (%{type}); vad dess partner får använda följer av godkännandet.',
  },
};
