import type { HoldMove } from './hold-moves.js';

/** The e-mails about a hold. */
export const holdMessages = [
  'HOLD_CARD_NEEDED',
  'HOLD_PLACED',
  'HOLD_DECLINED',
  'HOLD_CANCELLED',
  'HOLD_RETURN_EXPECTED',
  'HOLD_RETURN_REMINDER',
  'HOLD_RETURN_RECEIVED',
  'HOLD_RETURN_OVERDUE',
  'HOLD_RELEASED',
  'HOLD_RETAIL_NOTICE',
  'HOLD_FEE_CHARGED',
  'HOLD_OTHER_CARD_NEEDED',
  'HOLD_REFUNDED',
] as const;
export type HoldMessage = (typeof holdMessages)[number];

/**
 * What the customer is told when a hold moves. Once the amount is held it is confirmed; that the retail price will be charged
 * is told before, with the move that decides it, and not here.
 * @source ERS-20 ERS-24
 */
export function messageOfMove(move: HoldMove, { isRetail }: { isRetail: boolean }): HoldMessage | null {
  switch (move) {
    case 'ASK_CARDHOLDER':
      return 'HOLD_CARD_NEEDED';
    case 'APPROVE':
      return 'HOLD_PLACED';
    case 'DECLINE':
      return 'HOLD_DECLINED';
    case 'CONFIRM_CANCELLED':
      return 'HOLD_CANCELLED';
    case 'SHIP':
      return 'HOLD_RETURN_EXPECTED';
    case 'RECEIVE':
      return 'HOLD_RETURN_RECEIVED';
    case 'LOSE_SECURITY':
      return 'HOLD_OTHER_CARD_NEEDED';
    case 'CONFIRM_RELEASED':
      return 'HOLD_RELEASED';
    case 'CONFIRM_CAPTURED':
      return isRetail ? null : 'HOLD_FEE_CHARGED';
    case 'CONFIRM_REFUNDED':
      return 'HOLD_REFUNDED';
    default:
      return null;
  }
}
