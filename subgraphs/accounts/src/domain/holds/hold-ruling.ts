import type { HoldCharge } from './hold-settlement.js';
import type { HoldState } from './hold-moves.js';
import type { ReviewReason } from './settlement-plan.js';

/** What a person decides about a hold. */
export const HoldRuling = { RELEASE: 'RELEASE', CHARGE_FEES: 'CHARGE_FEES', CHARGE_RETAIL: 'CHARGE_RETAIL', REFUND: 'REFUND', WRITE_OFF: 'WRITE_OFF' } as const;
export type HoldRuling = keyof typeof HoldRuling;

/** A hold as a person finds it. */
export interface HoldUnderReview {
  state: HoldState;
  reviewReason: ReviewReason | null;
  /** What the finding costs, by kind. */
  charges: readonly HoldCharge[];
  /** The sum of the fees among them; null where one is not priced or there is none. */
  feesMinor: bigint | null;
  /** What is owed stands on an invoice: a credit note gives it up, not a ruling. */
  isBilled: boolean;
}

export type RulingRefusal = 'HOLD_NOT_IN_REVIEW' | 'NOTHING_TO_REFUND' | 'NO_FEE_TO_CHARGE' | 'NOTHING_OWED';

/**
 * A person decides about a hold that is in review, gives back what was taken and gives up what is owed; fees are charged only
 * where an inspection found them and they are priced.
 * @source ERS-15 ERS-21
 */
export function rulingRefusal({ state, feesMinor, isBilled }: HoldUnderReview, ruling: HoldRuling): RulingRefusal | null {
  if (ruling === 'REFUND') return state === 'CAPTURED' ? null : 'NOTHING_TO_REFUND';
  if (ruling === 'WRITE_OFF') return state === 'RECEIVABLE' && !isBilled ? null : 'NOTHING_OWED';
  if (state !== 'REVIEW') return 'HOLD_NOT_IN_REVIEW';
  return ruling === 'CHARGE_FEES' && feesMinor === null ? 'NO_FEE_TO_CHARGE' : null;
}

/**
 * One person carries out what the terms say: fees by the extent that the inspector recorded, the retail price for a device
 * that is not back or that the inspector gave that extent. What departs from them, and every refund, needs a second one.
 * @source ERS-15 ERS-21 ERS-25
 */
export function needsSecondPerson({ reviewReason, charges }: HoldUnderReview, ruling: HoldRuling): boolean {
  if (ruling === 'CHARGE_FEES') return false;
  if (ruling === 'CHARGE_RETAIL') return reviewReason !== 'NOT_RETURNED' && !charges.includes('RETAIL_PRICE');
  return true;
}

/** What is known of a hold that a person is to decide about, with its amounts. */
export interface HoldWithAmounts extends HoldUnderReview {
  /** What is held, and what was or is to be taken of it; null where nothing is. */
  amountMinor: bigint | null;
  settleMinor: bigint | null;
}

/**
 * The amount that a ruling charges, gives back or gives up, in minor units: whoever decides states it, so that nobody charges another
 * one than they have read. Null where a ruling moves none.
 * @source ERS-15 ERS-21 ERS-25
 */
export function rulingAmount({ amountMinor, settleMinor, feesMinor }: HoldWithAmounts, ruling: HoldRuling): bigint | null {
  switch (ruling) {
    case 'RELEASE':
      return null;
    case 'CHARGE_FEES':
      return feesMinor === null || amountMinor === null ? feesMinor : feesMinor < amountMinor ? feesMinor : amountMinor;
    case 'CHARGE_RETAIL':
      return amountMinor;
    case 'REFUND':
    case 'WRITE_OFF':
      return settleMinor;
  }
}

export interface RulingOption {
  ruling: HoldRuling;
  amountMinor: bigint | null;
  needsSecondPerson: boolean;
}

/**
 * What a person may decide about a hold as it stands, each with its amount and whether it takes two.
 * @source ERS-15 ERS-21 ERS-25
 */
export function rulingOptions(hold: HoldWithAmounts): RulingOption[] {
  const possible = (Object.keys(HoldRuling) as HoldRuling[]).filter((ruling) => rulingRefusal(hold, ruling) === null);
  return possible.map((ruling) => ({ ruling, amountMinor: rulingAmount(hold, ruling), needsSecondPerson: needsSecondPerson(hold, ruling) }));
}
