import { creditPosition } from './credit-position.js';

/** Sums of balances, and what is owed beside them, in minor units. */
export interface ExposureSums {
  limitMinor: bigint;
  dueMinor: bigint;
  debitsPending: bigint;
  debitsPosted: bigint;
  creditsPosted: bigint;
  overdueMinor: bigint;
  heldOnCardsMinor: bigint;
}

export interface CreditExposure {
  limitMinor: bigint;
  /** Shipped and not yet paid. */
  usedMinor: bigint;
  /** Ordered and not yet shipped. */
  reservedMinor: bigint;
  availableMinor: bigint;
  /** Open of invoices after their due date; a part of what is used where parts were billed, and beside it where fees were. */
  overdueMinor: bigint;
  /** Held on cards for express replacements; no part of a credit line. */
  heldOnCardsMinor: bigint;
}

/**
 * What a credit line, or all lines of a finance region in one currency, stand for: limit, used, reserved and available as their position says,
 * and beside it what is overdue and what is held on cards. Sums of lines have the position of their sums.
 * @source SSA-43 AASP-11
 */
export function creditExposure({ overdueMinor, heldOnCardsMinor, ...balances }: ExposureSums): CreditExposure {
  const { usedMinor, heldMinor, availableMinor } = creditPosition(balances);
  return { limitMinor: balances.limitMinor, usedMinor, reservedMinor: heldMinor, availableMinor, overdueMinor, heldOnCardsMinor };
}
