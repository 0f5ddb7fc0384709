import type { HoldCharge, HoldSettlement } from './hold-settlement.js';

/** The prices of a replacement as they were when the hold was asked for, in minor units with VAT; null is not priced. */
export interface HoldPrices {
  /** The retail price: what is held. */
  amountMinor: bigint;
  otherDamageFeeMinor: bigint | null;
  outOfWarrantyFeeMinor: bigint | null;
}

/** What is taken of the hold: part of it as fees, or all of it as the retail price. */
export const HoldTaking = { FEES: 'FEES', RETAIL: 'RETAIL' } as const;
export type HoldTaking = keyof typeof HoldTaking;

export type SettlementPlan =
  | { kind: 'KEEP' }
  | { kind: 'RELEASE' }
  | { kind: 'CAPTURE'; taking: HoldTaking; amountMinor: bigint }
  | { kind: 'REVIEW'; reason: ReviewReason };

/** Why a person decides about a hold. */
export const ReviewReason = { NOT_RETURNED: 'NOT_RETURNED', RETURNED_LATE: 'RETURNED_LATE', EXTENT: 'EXTENT', NOT_PRICED: 'NOT_PRICED' } as const;
export type ReviewReason = keyof typeof ReviewReason;

/**
 * What is done to the card: a covered repair with accidental damage costs its fee, which is taken out of the hold, and the rest
 * is freed; a device that no service is offered for costs all of it. A fee without a price is never nothing: a person decides.
 * @source ERS-10 ERS-12 ERS-15 ERS-25 ERS-35 ERS-36
 */
export function settlementPlan({ hold, charges }: HoldSettlement, { prices, isReceived, isCovered }: { prices: HoldPrices; isReceived: boolean; isCovered: boolean }): SettlementPlan {
  if (hold === 'KEEP') return { kind: 'KEEP' };
  if (hold === 'REVIEW') return { kind: 'REVIEW', reason: !isReceived ? 'NOT_RETURNED' : isCovered ? 'RETURNED_LATE' : 'EXTENT' };
  if (hold === 'CAPTURE') return { kind: 'CAPTURE', taking: 'RETAIL', amountMinor: prices.amountMinor };
  if (charges.length === 0) return { kind: 'RELEASE' };
  const fees = feesMinor(charges, prices);
  return fees === null ? { kind: 'REVIEW', reason: 'NOT_PRICED' } : { kind: 'CAPTURE', ...takingOf(fees, prices) };
}

/**
 * The sum of the fees among the charges, in minor units; null where one of them has no price, or there is none.
 * @source ERS-12 ERS-15 ERS-17 ERS-18
 */
export function feesMinor(charges: readonly HoldCharge[], { otherDamageFeeMinor, outOfWarrantyFeeMinor }: HoldPrices): bigint | null {
  const fees = charges.filter((charge) => charge !== 'RETAIL_PRICE').map((charge) => (charge === 'OTHER_DAMAGE_FEE' ? otherDamageFeeMinor : outOfWarrantyFeeMinor));
  if (fees.length === 0) return null;
  return fees.reduce<bigint | null>((sum, fee) => (sum === null || fee === null ? null : sum + fee), 0n);
}

/**
 * Fees are taken out of the hold up to its amount; fees that reach it are the retail price, and its e-mail goes before it.
 * @source ERS-15 ERS-24
 */
export function takingOf(fees: bigint, { amountMinor }: HoldPrices): { taking: HoldTaking; amountMinor: bigint } {
  return fees < amountMinor ? { taking: 'FEES', amountMinor: fees } : { taking: 'RETAIL', amountMinor };
}
