import type { Verdict } from '@platform/kit/pure/verdict.js';

import type { HoldFacts } from './hold-facts.js';

/** KEEP waits, RELEASE frees the card, CAPTURE takes the whole amount, REVIEW leaves it to staff. */
export const HoldDecision = { KEEP: 'KEEP', RELEASE: 'RELEASE', CAPTURE: 'CAPTURE', REVIEW: 'REVIEW' } as const;
export type HoldDecision = keyof typeof HoldDecision;

/** Fee lines by kind; their amounts come from the price list. */
export const HoldCharge = {
  OTHER_DAMAGE_FEE: 'OTHER_DAMAGE_FEE',
  OUT_OF_WARRANTY_FEE: 'OUT_OF_WARRANTY_FEE',
  RETAIL_PRICE: 'RETAIL_PRICE',
} as const;
export type HoldCharge = keyof typeof HoldCharge;

export interface HoldSettlement {
  hold: HoldDecision;
  charges: readonly HoldCharge[];
  /** An e-mail to the customer is on record before the retail price is charged. */
  emailRequired: boolean;
}

export interface HoldConditions {
  covered: Verdict;
  receivedInTime: Verdict;
  received: boolean;
  /** Received, and inspected too. */
  inspected: boolean;
}

type Damage = Pick<HoldFacts, 'coverage' | 'accidentalDamage' | 'outOfWarrantyEligible' | 'extent'>;

/**
 * What becomes of the hold and what is charged beside it. An e-mail comes before the retail price, also where staff may
 * come to charge it for a device that is late.
 * @source ERS-10 ERS-12 ERS-15 ERS-21 ERS-24 ERS-25
 */
export function settleHold(damage: Damage, conditions: HoldConditions): HoldSettlement {
  const hold = holdDecision(damage, conditions);
  const charges = conditions.inspected ? [...otherDamageFee(damage), ...uncoveredDamageCharge(damage, conditions)] : [];
  const lateInReview = hold === 'REVIEW' && conditions.covered !== 'NOT_MET' && conditions.receivedInTime === 'NOT_MET';
  return { hold, charges, emailRequired: charges.includes('RETAIL_PRICE') || lateInReview };
}

/**
 * The hold is kept until the inspection; released when covered and in time; captured when uncovered and not eligible
 * for out-of-warranty service; in every other case reviewed, never released or captured by itself.
 * Reading chosen: a device not back when due is reviewed at once, since no inspection may ever come; one that came back
 * late waits for its inspection like any other.
 * @source ERS-09 ERS-21 ERS-25
 */
export function holdDecision(
  { outOfWarrantyEligible }: Pick<Damage, 'outOfWarrantyEligible'>,
  { covered, receivedInTime, received, inspected }: HoldConditions,
): HoldDecision {
  if (!inspected) return receivedInTime === 'NOT_MET' && !received ? 'REVIEW' : 'KEEP';
  if (covered === 'NOT_MET') return outOfWarrantyEligible === false ? 'CAPTURE' : 'REVIEW';
  if (receivedInTime === 'NOT_MET') return 'REVIEW';
  return covered === 'MET' ? 'RELEASE' : 'KEEP';
}

/**
 * Accidental damage under AppleCare+ costs the service fee for other damage, each time and without a limit.
 * @source ERS-11 ERS-12
 */
function otherDamageFee({ coverage, accidentalDamage }: Damage): HoldCharge[] {
  return accidentalDamage && coverage === 'APPLECARE_PLUS' ? ['OTHER_DAMAGE_FEE'] : [];
}

/**
 * Damage that is not covered costs exactly one of the out-of-warranty fee and the retail price, by the extent the
 * inspector recorded; without eligibility for out-of-warranty service it is the retail price.
 * @source ERS-14 ERS-15 ERS-25 ERS-35
 */
function uncoveredDamageCharge({ outOfWarrantyEligible, extent }: Damage, { covered }: HoldConditions): HoldCharge[] {
  if (covered !== 'NOT_MET') return [];
  if (outOfWarrantyEligible === false) return ['RETAIL_PRICE'];
  return extent == null ? [] : [extent];
}
