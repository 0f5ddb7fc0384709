import type { HoldCharge } from './hold-settlement.js';
import type { HoldState } from './hold-moves.js';
import type { ReviewReason } from './settlement-plan.js';

/** What a person decides about a hold. */
export const HoldRuling = { RELEASE: 'RELEASE', CHARGE_FEES: 'CHARGE_FEES', CHARGE_RETAIL: 'CHARGE_RETAIL', REFUND: 'REFUND' } as const;
export type HoldRuling = keyof typeof HoldRuling;

/** A hold as a person finds it. */
export interface HoldUnderReview {
  state: HoldState;
  reviewReason: ReviewReason | null;
  /** What the finding costs, by kind. */
  charges: readonly HoldCharge[];
  /** The sum of the fees among them; null where one is not priced or there is none. */
  feesMinor: bigint | null;
}

export type RulingRefusal = 'HOLD_NOT_IN_REVIEW' | 'NOTHING_TO_REFUND' | 'NO_FEE_TO_CHARGE';

/**
 * A person decides about a hold that is in review, and gives back what was taken; fees are charged only where an inspection
 * found them and they are priced.
 * @source ERS-15 ERS-21
 */
export function rulingRefusal({ state, feesMinor }: HoldUnderReview, ruling: HoldRuling): RulingRefusal | null {
  if (ruling === 'REFUND') return state === 'CAPTURED' ? null : 'NOTHING_TO_REFUND';
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
