import type { HoldMove } from './hold-moves.js';
import type { HoldTaking } from './settlement-plan.js';

export interface HoldTold {
  amountMinor: bigint | null;
  settleMinor: bigint | null;
  settleTaking: HoldTaking | null;
  currency: string | null;
  vatIncluded: boolean;
  /** Until when a shipment is secured. */
  secureUntil: Date | null;
}

export interface HoldNews {
  type: string;
  payload: Readonly<Record<string, string | boolean | null>>;
}

/**
 * What the other subgraphs are told of a move: that the amount is held, and so the replacement may ship, that it is not, and
 * how the hold ended.
 * @source ERS-08 ERS-10
 */
export function holdNews({ move, reason }: { move: HoldMove; reason: string | null }, hold: HoldTold): HoldNews | null {
  const held = { amountMinor: text(hold.amountMinor), currency: hold.currency, vatIncluded: hold.vatIncluded };
  const settled = (outcome: string, takenMinor: bigint | null): HoldNews => ({ type: 'hold.settled', payload: { outcome, takenMinor: text(takenMinor ?? 0n), taking: takenMinor === null ? null : hold.settleTaking, currency: hold.currency, vatIncluded: hold.vatIncluded } });
  const secureUntil = hold.secureUntil?.toISOString() ?? null;
  switch (move) {
    case 'APPROVE':
      return { type: 'hold.placed', payload: { ...held, secureUntil } };
    case 'DECLINE':
      return { type: 'hold.declined', payload: { reason: reason ?? 'CARD_DECLINED' } };
    case 'SECURE':
      return { type: 'hold.secured', payload: { secureUntil } };
    case 'LOSE_SECURITY':
      return { type: 'hold.unsecured', payload: { reason: reason ?? 'CARD_DECLINED' } };
    case 'ABANDON':
    case 'CONFIRM_CANCELLED':
      return settled('CANCELLED', null);
    case 'CONFIRM_RELEASED':
      return settled('RELEASED', null);
    case 'CONFIRM_CAPTURED':
      return settled('CAPTURED', hold.settleMinor);
    case 'BOOK_RECEIVABLE':
      return settled('RECEIVABLE', hold.settleMinor);
    case 'CONFIRM_REFUNDED':
      return { type: 'hold.refunded', payload: { refundedMinor: text(hold.settleMinor), currency: hold.currency } };
    case 'DISPUTE':
      return { type: 'hold.disputed', payload: {} };
    default:
      return null;
  }
}

function text(amount: bigint | null): string | null {
  return amount === null ? null : String(amount);
}
