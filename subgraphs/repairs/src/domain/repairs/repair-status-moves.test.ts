import { expect, it } from 'vitest';

import { RepairStatus } from '../repair-codes.js';
import { isOpen, mayBecome, mayMove, repairStatusMoves } from './repair-status-moves.js';

const statuses = Object.values(RepairStatus);

it.each(statuses.filter(isOpen))('AASP-17: a repair in %s may be completed or cancelled', (status) => {
  expect(mayMove(status, 'SPCM')).toBe(true);
  expect(mayMove(status, 'CANCELLED')).toBe(true);
});

it.each(['SPCM', 'CANCELLED'] as const)('AASP-17: %s is final', (status) => {
  expect(repairStatusMoves[status]).toEqual([]);
  expect(statuses.filter((next) => next !== status && mayBecome(status, next))).toEqual([]);
});

it('no repair goes back to OPEN once work on it has begun', () => {
  expect(statuses.filter((status) => mayMove(status, 'OPEN'))).toEqual([]);
  expect(statuses.filter((status) => status !== 'OPEN' && mayBecome(status, 'OPEN'))).toEqual([]);
});

it('a repair awaiting parts cannot be ready in one step, but may have become so unseen', () => {
  expect(mayMove('AWTP', 'RFPU')).toBe(false);
  expect(mayBecome('AWTP', 'RFPU')).toBe(true);
});

it('no status moves to itself, and every status may stay what it is', () => {
  for (const status of statuses) {
    expect(mayMove(status, status)).toBe(false);
    expect(mayBecome(status, status)).toBe(true);
  }
});
