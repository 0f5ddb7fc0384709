import type { RepairCoverage } from './hold-facts.js';
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
  'HOLD_INSPECTED_COVERED',
  'HOLD_INSPECTED_NOT_COVERED',
  'HOLD_INSPECTED_OTHER_DEVICE',
  'HOLD_RELEASED',
  'HOLD_FREED',
  'HOLD_RETAIL_NOTICE',
  'HOLD_FEE_CHARGED',
  'HOLD_RETAIL_CHARGED',
  'HOLD_OTHER_CARD_NEEDED',
  'HOLD_REFUNDED',
  'HOLD_OWED',
  'HOLD_WRITTEN_OFF',
] as const;
export type HoldMessage = (typeof holdMessages)[number];

/** What of a hold decides what its customer is told. */
export interface ToldOfHold {
  isRetail: boolean;
  isRightDevice: boolean | null;
  coverage: RepairCoverage | null;
  accidentalDamage: boolean | null;
  uncoveredDamage: boolean | null;
}

/**
 * What the customer is told when a hold moves: that the amount is held, what became of it, and what the inspection found. That the
 * retail price will be charged is told before, with the move that decides it, and that it was charged is told here, or that it could
 * not be and is owed. A card that was freed by a decision is not told to be freed because its repair is covered.
 * @source ERS-10 ERS-20 ERS-24
 */
export function messageOfMove(move: HoldMove, { isRetail, ...found }: ToldOfHold): HoldMessage | null {
  switch (move) {
    case 'ASK_CARDHOLDER':
      return 'HOLD_CARD_NEEDED';
    case 'APPROVE':
      return 'HOLD_PLACED';
    case 'DECLINE':
      return 'HOLD_DECLINED';
    case 'ABANDON':
    case 'CONFIRM_CANCELLED':
      return 'HOLD_CANCELLED';
    case 'SHIP':
      return 'HOLD_RETURN_EXPECTED';
    case 'RECEIVE':
      return 'HOLD_RETURN_RECEIVED';
    case 'INSPECT':
      return messageOfInspection(found);
    case 'LOSE_SECURITY':
      return 'HOLD_OTHER_CARD_NEEDED';
    case 'CONFIRM_RELEASED':
      return messageOfInspection(found) === 'HOLD_INSPECTED_COVERED' ? 'HOLD_RELEASED' : 'HOLD_FREED';
    case 'CONFIRM_CAPTURED':
      return isRetail ? 'HOLD_RETAIL_CHARGED' : 'HOLD_FEE_CHARGED';
    case 'CONFIRM_REFUNDED':
      return 'HOLD_REFUNDED';
    case 'BOOK_RECEIVABLE':
      return 'HOLD_OWED';
    case 'WRITE_OFF':
      return 'HOLD_WRITTEN_OFF';
    default:
      return null;
  }
}

/**
 * The verdict of an inspection as the customer hears it: another device than the original is no return; a repair is covered where
 * something covers it and no damage costs a fee or lies beyond.
 * @source ERS-10 ERS-14 ERS-22
 */
export function messageOfInspection({ isRightDevice, coverage, accidentalDamage, uncoveredDamage }: Omit<ToldOfHold, 'isRetail'>): HoldMessage {
  if (isRightDevice === false) return 'HOLD_INSPECTED_OTHER_DEVICE';
  return coverage === null || coverage === 'NONE' || accidentalDamage === true || uncoveredDamage === true ? 'HOLD_INSPECTED_NOT_COVERED' : 'HOLD_INSPECTED_COVERED';
}
