import { expect, test } from 'vitest';

import { holdMessages, messageOfInspection, messageOfMove } from './hold-message.js';
import { holdMoves, type HoldMove } from './hold-moves.js';

const found = { isRightDevice: true, coverage: 'APPLECARE_PLUS', accidentalDamage: false, uncoveredDamage: false } as const;

test.each([
  ['covered', {}, 'HOLD_INSPECTED_COVERED'],
  ['covered, with damage beyond', { uncoveredDamage: true }, 'HOLD_INSPECTED_NOT_COVERED'],
  ['covered at a fee, as of an accident', { accidentalDamage: true }, 'HOLD_INSPECTED_NOT_COVERED'],
  ['covered by nothing', { coverage: 'NONE' }, 'HOLD_INSPECTED_NOT_COVERED'],
  ['of which nobody knows what covers it', { coverage: null }, 'HOLD_INSPECTED_NOT_COVERED'],
  ['another device, however it is covered', { isRightDevice: false }, 'HOLD_INSPECTED_OTHER_DEVICE'],
] as const)('ERS-10 ERS-14 ERS-22: the customer hears the verdict on an original that is %s', (_, change, message) => {
  expect(messageOfInspection({ ...found, ...change })).toBe(message);
});

test('ERS-20: the customer hears of every move that touches them, and of none that is ours alone', () => {
  const silent: HoldMove[] = ['AUTHORIZE', 'CANCEL', 'SEND_TO_REVIEW', 'REAUTHORIZE', 'SECURE', 'RELEASE', 'CAPTURE', 'FAIL_CAPTURE', 'REFUND', 'FAIL_REFUND', 'DISPUTE', 'WIN_DISPUTE', 'LOSE_DISPUTE', 'LOSE_OUTCOME', 'LEARN_OUTCOME'];
  const moves = Object.keys(holdMoves) as HoldMove[];
  expect(moves.filter((move) => messageOfMove(move, { ...found, isRetail: false }) === null)).toEqual(silent);
  expect(moves.every((move) => [null, ...holdMessages].includes(messageOfMove(move, { ...found, isRetail: true })))).toBe(true);
});

test.each([
  ['that is covered', {}, 'HOLD_RELEASED'],
  ['whose damage a fee was waived for', { accidentalDamage: true }, 'HOLD_FREED'],
  ['that nothing covers', { coverage: 'NONE' }, 'HOLD_FREED'],
  ['that nobody has inspected', { isRightDevice: null, coverage: null, accidentalDamage: null, uncoveredDamage: null }, 'HOLD_FREED'],
] as const)('ERS-10: of a card freed for an original %s the customer is told no more than is true', (_, change, message) => {
  expect(messageOfMove('CONFIRM_RELEASED', { ...found, isRetail: false, ...change })).toBe(message);
});

test('ERS-24 ERS-35: what a card did not bear is told as owed, and what is given up as no longer owed', () => {
  expect(messageOfMove('BOOK_RECEIVABLE', { ...found, isRetail: true })).toBe('HOLD_OWED');
  expect(messageOfMove('WRITE_OFF', { ...found, isRetail: true })).toBe('HOLD_WRITTEN_OFF');
});
