import { expect, it } from 'vitest';

import { disputeBookings, disputeMoves } from './card-dispute.js';

it('ERS-12: a dispute stops a charge, one that is won restores it, and one that is lost ends it, also where its opening was never told', () => {
  expect(disputeMoves('CAPTURED', 'INQUIRY')).toEqual([]);
  expect(disputeMoves('CAPTURED', 'NEEDS_ANSWER')).toEqual(['DISPUTE']);
  expect(disputeMoves('CAPTURED', 'UNDER_REVIEW')).toEqual(['DISPUTE']);
  expect(disputeMoves('CAPTURED', 'LOST')).toEqual(['DISPUTE', 'LOSE_DISPUTE']);
  expect(disputeMoves('CAPTURED', 'WON')).toEqual([]);
  expect(disputeMoves('DISPUTED', 'WON')).toEqual(['WIN_DISPUTE']);
  expect(disputeMoves('DISPUTED', 'LOST')).toEqual(['LOSE_DISPUTE']);
  expect(disputeMoves('DISPUTED', 'UNDER_REVIEW')).toEqual([]);
  expect(disputeMoves('REFUNDED', 'LOST')).toEqual([]);
});

it('ERS-15: the money of a dispute is withdrawn once, and comes back or is lost once, whatever is told how often', () => {
  expect(disputeBookings('INQUIRY', [])).toEqual([]);
  expect(disputeBookings('NEEDS_ANSWER', ['INQUIRY'])).toEqual(['WITHDRAWN']);
  expect(disputeBookings('UNDER_REVIEW', ['NEEDS_ANSWER'])).toEqual([]);
  expect(disputeBookings('WON', ['NEEDS_ANSWER', 'UNDER_REVIEW'])).toEqual(['REINSTATED']);
  expect(disputeBookings('LOST', [])).toEqual(['WITHDRAWN', 'LOST']);
  expect(disputeBookings('LOST', ['NEEDS_ANSWER'])).toEqual(['LOST']);
  expect(disputeBookings('WON', [])).toEqual([]);
  expect(disputeBookings('NEEDS_ANSWER', ['WON'])).toEqual([]);
});
