import { expect, it } from 'vitest';

import { type HoldWithAmounts, rulingAmount, rulingOptions, rulingRefusal } from './hold-ruling.js';

const late: HoldWithAmounts = { state: 'REVIEW', reviewReason: 'RETURNED_LATE', charges: [], feesMinor: null, isBilled: false, amountMinor: 1_399_000n, settleMinor: null };
const options = (hold: HoldWithAmounts): string[] => rulingOptions(hold).map(({ ruling, amountMinor, needsSecondPerson }) => `${ruling} ${amountMinor ?? 'nothing'}${needsSecondPerson ? ' by two' : ''}`);

it('ERS-21: covered but late, two people free the card or charge the retail price', () => {
  expect(options(late)).toEqual(['RELEASE nothing by two', 'CHARGE_RETAIL 1399000 by two']);
});

it('ERS-15 ERS-35: one person charges what the extent of the damage calls for', () => {
  expect(options({ ...late, reviewReason: 'EXTENT', charges: ['OUT_OF_WARRANTY_FEE'], feesMinor: 549_000n })).toEqual(['RELEASE nothing by two', 'CHARGE_FEES 549000', 'CHARGE_RETAIL 1399000 by two']);
  expect(options({ ...late, reviewReason: 'EXTENT', charges: ['RETAIL_PRICE'] })).toEqual(['RELEASE nothing by two', 'CHARGE_RETAIL 1399000']);
});

it('ERS-25: the retail price of a device that is not back is charged by one person', () => {
  expect(options({ ...late, reviewReason: 'NOT_RETURNED' })).toEqual(['RELEASE nothing by two', 'CHARGE_RETAIL 1399000']);
});

it('ERS-15: what was charged is given back, and what is owed given up, by two people; nothing else is', () => {
  expect(options({ ...late, state: 'CAPTURED', settleMinor: 109_000n })).toEqual(['REFUND 109000 by two']);
  expect(options({ ...late, state: 'RECEIVABLE', settleMinor: 109_000n })).toEqual(['WRITE_OFF 109000 by two']);
  expect(options({ ...late, state: 'RECEIVABLE', settleMinor: 109_000n, isBilled: true })).toEqual([]);
  expect(options({ ...late, state: 'AWAITING_RETURN' })).toEqual([]);
  expect(rulingRefusal({ ...late, state: 'CAPTURED' }, 'WRITE_OFF')).toBe('NOTHING_OWED');
});

it('ERS-15: fees that reach what is held are all of it, and no more', () => {
  expect([1_398_999n, 1_399_000n, 1_399_001n].map((feesMinor) => rulingAmount({ ...late, feesMinor }, 'CHARGE_FEES'))).toEqual([1_398_999n, 1_399_000n, 1_399_000n]);
});
