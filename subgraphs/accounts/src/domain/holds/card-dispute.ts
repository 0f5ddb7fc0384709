import type { HoldMove, HoldState } from './hold-moves.js';

/** How a cardholder's dispute of a charge stands. An inquiry moves no money; a dispute has taken it back until it is won. */
export const DisputeState = {
  INQUIRY: 'INQUIRY',
  INQUIRY_CLOSED: 'INQUIRY_CLOSED',
  NEEDS_ANSWER: 'NEEDS_ANSWER',
  UNDER_REVIEW: 'UNDER_REVIEW',
  WON: 'WON',
  LOST: 'LOST',
} as const;
export type DisputeState = keyof typeof DisputeState;

/** A dispute as the payment provider tells it. */
export interface ProviderDispute {
  reference: string;
  state: DisputeState;
  amountMinor: bigint;
  /** The provider's word for why, as fraudulent. */
  reason: string;
  openedAt: Date;
  /** Until when the platform may answer; null where it may not any more. */
  answerDueAt: Date | null;
}

const open: readonly DisputeState[] = ['NEEDS_ANSWER', 'UNDER_REVIEW'];

/**
 * The moves of a hold by what is told of a dispute of its charge: an inquiry moves nothing; a dispute that was lost before it was
 * ever told of is opened and lost at once.
 * @source ERS-12 ERS-15
 */
export function disputeMoves(hold: HoldState, told: DisputeState): readonly HoldMove[] {
  if (hold === 'CAPTURED') return open.includes(told) ? ['DISPUTE'] : told === 'LOST' ? ['DISPUTE', 'LOSE_DISPUTE'] : [];
  if (hold !== 'DISPUTED') return [];
  return told === 'WON' ? ['WIN_DISPUTE'] : told === 'LOST' ? ['LOSE_DISPUTE'] : [];
}

/** What a dispute does to the money of a charge: it is withdrawn while the dispute is open, comes back when it is won, and is gone when it is lost. */
export type DisputedMoney = 'WITHDRAWN' | 'REINSTATED' | 'LOST';

/**
 * The bookings that a state of a dispute brings, by those that were made for it before: each is made once.
 * @source ERS-12 ERS-15
 */
export function disputeBookings(told: DisputeState, before: readonly DisputeState[]): readonly DisputedMoney[] {
  const isWithdrawn = before.some((state) => open.includes(state) || state === 'LOST');
  const isOver = before.some((state) => state === 'WON' || state === 'LOST');
  if (isOver) return [];
  const withdrawal: DisputedMoney[] = isWithdrawn ? [] : ['WITHDRAWN'];
  if (open.includes(told)) return withdrawal;
  if (told === 'LOST') return [...withdrawal, 'LOST'];
  return told === 'WON' && isWithdrawn ? ['REINSTATED'] : [];
}
