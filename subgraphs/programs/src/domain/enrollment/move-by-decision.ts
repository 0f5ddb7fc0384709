import type { AssessmentOutcome } from '@platform/kit/pure/verdict.js';

import { type EnrollmentMove, enrollmentMoves, type EnrollmentState, type MoveReason } from './enrollment-moves.js';

export interface EnrollmentStanding {
  state: EnrollmentState;
  isAdmitted: boolean;
  /** Why the present state was taken; null where no move is on record. */
  reason: MoveReason | null;
}

/**
 * A decision raises the risk of an admitted organisation as soon as an obligation is missed, clears it as soon as none is,
 * and completes its onboarding when all are met. A risk that a person raised is cleared by a person, and a suspended or
 * ended enrolment is left alone.
 * @source AASP-17 AASP-18 SSA-25 SSA-26
 */
export function moveByDecision({ state, isAdmitted, reason }: EnrollmentStanding, overall: AssessmentOutcome): { move: EnrollmentMove; reason: MoveReason } | null {
  if (!isAdmitted) return null;
  const move = wanted(overall).find((candidate) => enrollmentMoves[candidate].from.includes(state));
  const because = move && enrollmentMoves[move].byDecision;
  if (move === undefined || because == null) return null;
  return move === 'CLEAR_RISK' && reason === 'MANAGER_CONCERN' ? null : { move, reason: because };
}

function wanted(overall: AssessmentOutcome): EnrollmentMove[] {
  if (overall === 'NOT_ELIGIBLE') return ['RAISE_RISK'];
  return overall === 'ELIGIBLE' ? ['ACTIVATE', 'CLEAR_RISK'] : ['CLEAR_RISK'];
}
