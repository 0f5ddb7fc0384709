import fc from 'fast-check';
import { expect, test } from 'vitest';

import { askingStates, type HoldMove, holdMoves, HoldState, holdTransitions, movedHold, securedStates, settledStates } from './hold-moves.js';
import { holdDiagram } from './hold-diagram.js';

const moves = Object.keys(holdMoves) as HoldMove[];
const walks = fc.array(fc.constantFrom(...moves), { maxLength: 60 });
const draft = { state: 'DRAFT', interrupted: null, paused: null } as const;

test('ERS-08 ERS-09 ERS-21: a hold is freed or taken only out of an inspection, a review or while nothing secures it', () => {
  const starts = holdTransitions().filter(({ move }) => move === 'RELEASE' || move === 'CAPTURE').map(({ from }) => from);
  expect(new Set(starts)).toEqual(new Set(['INSPECTED', 'REVIEW', 'UNSECURED']));
  expect(holdMoves.SHIP.from).toEqual(['AUTHORIZED']);
});

test('whatever is tried, a hold stands in one state, and what it left is kept exactly while it is to go back', () => {
  fc.assert(
    fc.property(walks, (tried) => {
      let hold: NonNullable<ReturnType<typeof movedHold>> = draft;
      for (const move of tried) hold = movedHold(move, hold) ?? hold;
      expect(hold.interrupted !== null).toBe(hold.state === 'OUTCOME_UNKNOWN');
      expect(hold.paused !== null).toBe(hold.state === 'REAUTHORIZING' || hold.state === 'UNSECURED' || hold.interrupted === 'REAUTHORIZING');
    }),
  );
});

test('an outcome that was lost is learnt where it was lost, and a hold that is secured again is where it was', () => {
  for (const state of askingStates) {
    const paused = state === 'REAUTHORIZING' ? 'RECEIVED' : null;
    const lost = movedHold('LOSE_OUTCOME', { state, interrupted: null, paused })!;
    expect(lost).toEqual({ state: 'OUTCOME_UNKNOWN', interrupted: state, paused });
    expect(movedHold('LEARN_OUTCOME', lost)).toEqual({ state, interrupted: null, paused });
  }
  for (const state of securedStates) {
    const asked = movedHold('REAUTHORIZE', { state, interrupted: null, paused: null })!;
    const refused = movedHold('LOSE_SECURITY', asked)!;
    expect(movedHold('SECURE', movedHold('REAUTHORIZE', refused)!)).toEqual({ state, interrupted: null, paused: null });
  }
});

test('every state is reached, and every one that is not settled is left again', () => {
  const edges = holdTransitions();
  for (const state of Object.values(HoldState)) {
    expect([state, state === 'DRAFT' || edges.some(({ to }) => to === state)]).toEqual([state, true]);
    expect([state, settledStates.includes(state) || edges.some(({ from }) => from === state)]).toEqual([state, true]);
  }
});

test('the diagram names every move once for each edge', () => {
  for (const { from, move, to } of holdTransitions()) if (!move.endsWith('_OUTCOME')) expect(holdDiagram()).toContain(`${from} --> ${to}: ${move}`);
});
