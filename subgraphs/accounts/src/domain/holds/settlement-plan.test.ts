import { expect, test } from 'vitest';

import { messageOfMove } from './hold-message.js';
import { holdNews } from './hold-news.js';
import { needsSecondPerson, type HoldUnderReview, rulingRefusal } from './hold-ruling.js';
import type { HoldSettlement } from './hold-settlement.js';
import { inspectionFinding } from './inspection-finding.js';
import { feesMinor, settlementPlan, takingOf } from './settlement-plan.js';

const prices = { amountMinor: 1_399_000n, otherDamageFeeMinor: 109_000n, outOfWarrantyFeeMinor: 549_000n };
const plan = (settlement: Partial<HoldSettlement>, change: Partial<Parameters<typeof settlementPlan>[1]> = {}) =>
  settlementPlan({ hold: 'RELEASE', charges: [], emailRequired: false, ...settlement }, { prices, isReceived: true, isCovered: true, ...change });

test('ERS-10: a covered repair in time frees the card', () => {
  expect(plan({})).toEqual({ kind: 'RELEASE' });
  expect(plan({ hold: 'KEEP' })).toEqual({ kind: 'KEEP' });
});

test('ERS-12: the fee for accidental damage is taken out of the hold; without a price a person decides', () => {
  expect(plan({ charges: ['OTHER_DAMAGE_FEE'] })).toEqual({ kind: 'CAPTURE', taking: 'FEES', amountMinor: 109_000n });
  expect(plan({ charges: ['OTHER_DAMAGE_FEE'] }, { prices: { ...prices, otherDamageFeeMinor: null } })).toEqual({ kind: 'REVIEW', reason: 'NOT_PRICED' });
});

test('ERS-25 ERS-35: a device that no service is offered for costs the whole amount', () => {
  expect(plan({ hold: 'CAPTURE', charges: ['RETAIL_PRICE'] })).toEqual({ kind: 'CAPTURE', taking: 'RETAIL', amountMinor: 1_399_000n });
});

test('ERS-15 ERS-21: a person is told why', () => {
  expect(plan({ hold: 'REVIEW' }, { isReceived: false, isCovered: false })).toEqual({ kind: 'REVIEW', reason: 'NOT_RETURNED' });
  expect(plan({ hold: 'REVIEW' })).toEqual({ kind: 'REVIEW', reason: 'RETURNED_LATE' });
  expect(plan({ hold: 'REVIEW' }, { isCovered: false })).toEqual({ kind: 'REVIEW', reason: 'EXTENT' });
});

test('ERS-12 ERS-15: fees add up, and what reaches the retail price is the retail price', () => {
  expect(feesMinor(['OTHER_DAMAGE_FEE', 'OUT_OF_WARRANTY_FEE'], prices)).toBe(658_000n);
  expect(feesMinor(['RETAIL_PRICE'], prices)).toBeNull();
  expect(feesMinor(['OUT_OF_WARRANTY_FEE'], { ...prices, outOfWarrantyFeeMinor: null })).toBeNull();
  expect([takingOf(1_398_999n, prices).taking, takingOf(1_399_000n, prices), takingOf(2_000_000n, prices)]).toEqual([
    'FEES', { taking: 'RETAIL', amountMinor: 1_399_000n }, { taking: 'RETAIL', amountMinor: 1_399_000n },
  ]);
});

test('ERS-36: a device that is not the original is covered by nothing and eligible for nothing', () => {
  const found = { receivedAt: null, inspectedAt: null, coverage: 'APPLECARE_PLUS', accidentalDamage: null, uncoveredDamage: null, outOfWarrantyEligible: true, extent: null } as const;
  expect(inspectionFinding({ ...found, isRightDevice: false })).toMatchObject({ coverage: 'NONE', outOfWarrantyEligible: false });
  expect(inspectionFinding({ ...found, isRightDevice: true })).toMatchObject({ coverage: 'APPLECARE_PLUS', outOfWarrantyEligible: true, accidentalDamage: false });
});

const review: HoldUnderReview = { state: 'REVIEW', reviewReason: 'EXTENT', charges: ['OUT_OF_WARRANTY_FEE'], feesMinor: 549_000n, isBilled: false };

test('ERS-15 ERS-21: one person carries out the terms, two depart from them or give money back', () => {
  expect(needsSecondPerson(review, 'CHARGE_FEES')).toBe(false);
  expect(needsSecondPerson(review, 'CHARGE_RETAIL')).toBe(true);
  expect(needsSecondPerson({ ...review, charges: ['RETAIL_PRICE'] }, 'CHARGE_RETAIL')).toBe(false);
  expect(needsSecondPerson({ ...review, reviewReason: 'NOT_RETURNED', charges: [] }, 'CHARGE_RETAIL')).toBe(false);
  expect(needsSecondPerson({ ...review, reviewReason: 'RETURNED_LATE', charges: [] }, 'CHARGE_RETAIL')).toBe(true);
  expect(['RELEASE', 'REFUND'].map((ruling) => needsSecondPerson(review, ruling as 'RELEASE'))).toEqual([true, true]);
});

test('ERS-15: nothing is decided about a hold that nobody has to decide about', () => {
  expect(rulingRefusal(review, 'CHARGE_FEES')).toBeNull();
  expect(rulingRefusal({ ...review, feesMinor: null }, 'CHARGE_FEES')).toBe('NO_FEE_TO_CHARGE');
  expect(rulingRefusal({ ...review, state: 'AWAITING_RETURN' }, 'CHARGE_RETAIL')).toBe('HOLD_NOT_IN_REVIEW');
  expect(rulingRefusal({ ...review, state: 'CAPTURED' }, 'REFUND')).toBeNull();
  expect(rulingRefusal(review, 'REFUND')).toBe('NOTHING_TO_REFUND');
});

test('ERS-20 ERS-24: the amount held is confirmed, and a retail price is told of before it is charged, not after', () => {
  const told = { isRetail: false, isRightDevice: true, coverage: 'APPLECARE_PLUS', accidentalDamage: false, uncoveredDamage: false } as const;
  expect(messageOfMove('APPROVE', told)).toBe('HOLD_PLACED');
  expect([messageOfMove('CONFIRM_CAPTURED', told), messageOfMove('CONFIRM_CAPTURED', { ...told, isRetail: true })]).toEqual(['HOLD_FEE_CHARGED', 'HOLD_RETAIL_CHARGED']);
});

test('ERS-08 ERS-10: the others are told that the amount is held, and how the hold ended', () => {
  const hold = { amountMinor: 1_399_000n, settleMinor: 109_000n, settleTaking: 'FEES', currency: 'NOK', vatIncluded: true, secureUntil: new Date('2026-03-07T09:00:00Z') } as const;
  expect(holdNews({ move: 'APPROVE', reason: null }, hold)).toEqual({ type: 'hold.placed', payload: { amountMinor: '1399000', currency: 'NOK', vatIncluded: true, secureUntil: '2026-03-07T09:00:00.000Z' } });
  expect(holdNews({ move: 'CONFIRM_CAPTURED', reason: null }, hold)).toMatchObject({ type: 'hold.settled', payload: { outcome: 'CAPTURED', takenMinor: '109000', taking: 'FEES' } });
  expect(holdNews({ move: 'CONFIRM_RELEASED', reason: null }, hold)).toMatchObject({ payload: { outcome: 'RELEASED', takenMinor: '0', taking: null } });
  expect(holdNews({ move: 'SHIP', reason: null }, hold)).toBeNull();
});
