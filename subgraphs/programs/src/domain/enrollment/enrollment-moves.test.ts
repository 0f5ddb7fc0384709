import { describe, expect, it } from 'vitest';

import { EnrollmentMove, enrollmentMoves, EnrollmentState, MoveReason, moveRefusal, possibleMoves } from './enrollment-moves.js';
import { moveByDecision } from './move-by-decision.js';
import { statusOf } from './status-of.js';

const states = Object.values(EnrollmentState);

describe('the moves of an enrolment', () => {
  it.each(states.flatMap((state) => Object.values(EnrollmentMove).map((move) => ({ state, move }))))('AASP-18: $move from $state is possible when the table says so, and for its reasons alone', ({ state, move }) => {
    const { from, byPerson } = enrollmentMoves[move];
    for (const reason of Object.values(MoveReason)) {
      const expected = !from.includes(state) ? 'MOVE_NOT_POSSIBLE' : byPerson.includes(reason) ? null : 'REASON_DOES_NOT_FIT';
      expect(moveRefusal({ state, isAdmitted: true }, { move, reason })).toBe(expected);
    }
  });

  it('an ended enrolment stays ended', () => {
    expect(possibleMoves({ state: 'ENDED', isAdmitted: true })).toEqual([]);
  });

  it('AASP-46: who was never admitted can only end', () => {
    expect(possibleMoves({ state: 'ONBOARDING', isAdmitted: false })).toEqual(['END']);
    expect(moveRefusal({ state: 'ONBOARDING', isAdmitted: false }, { move: 'ACTIVATE', reason: 'ONBOARDING_COMPLETE' })).toBe('NOT_ADMITTED');
  });
});

describe('the move a decision makes', () => {
  const move = (state: EnrollmentState, overall: 'ELIGIBLE' | 'PENDING' | 'NOT_ELIGIBLE', reason: MoveReason | null = null) => moveByDecision({ state, isAdmitted: true, reason }, overall)?.move ?? null;

  it('AASP-17 SSA-25: a missed obligation puts an active or new partner at risk', () => {
    expect(states.map((state) => move(state, 'NOT_ELIGIBLE'))).toEqual(['RAISE_RISK', 'RAISE_RISK', null, null, null]);
  });

  it('the risk is over when nothing is missed any more, though something may be unknown', () => {
    expect(move('AT_RISK', 'PENDING', 'OBLIGATION_MISSED')).toBe('CLEAR_RISK');
    expect(move('AT_RISK', 'ELIGIBLE', 'OBLIGATION_MISSED')).toBe('CLEAR_RISK');
  });

  it('a concern that a person raised is settled by a person', () => {
    expect(move('AT_RISK', 'ELIGIBLE', 'MANAGER_CONCERN')).toBeNull();
  });

  it('onboarding is complete when everything is met, not when something is unknown', () => {
    expect(move('ONBOARDING', 'ELIGIBLE')).toBe('ACTIVATE');
    expect(move('ONBOARDING', 'PENDING')).toBeNull();
  });

  it('AASP-46: it moves nobody who was never admitted', () => {
    expect(moveByDecision({ state: 'ONBOARDING', isAdmitted: false, reason: null }, 'ELIGIBLE')).toBeNull();
  });
});

it('AASP-46: the older word of each state', () => {
  expect(states.map((state) => statusOf({ state, isAdmitted: true }))).toEqual(['APPROVED', 'APPROVED', 'APPROVED', 'SUSPENDED', 'ENDED']);
  expect(statusOf({ state: 'ONBOARDING', isAdmitted: false })).toBe('APPLIED');
});
