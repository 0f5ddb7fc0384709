/** Where an organisation stands in a programme. */
export const EnrollmentState = {
  ONBOARDING: 'ONBOARDING',
  ACTIVE: 'ACTIVE',
  AT_RISK: 'AT_RISK',
  SUSPENDED: 'SUSPENDED',
  ENDED: 'ENDED',
} as const;
export type EnrollmentState = keyof typeof EnrollmentState;

export const EnrollmentMove = {
  ACTIVATE: 'ACTIVATE',
  RAISE_RISK: 'RAISE_RISK',
  CLEAR_RISK: 'CLEAR_RISK',
  SUSPEND: 'SUSPEND',
  REINSTATE: 'REINSTATE',
  END: 'END',
} as const;
export type EnrollmentMove = keyof typeof EnrollmentMove;

export const MoveReason = {
  ONBOARDING_COMPLETE: 'ONBOARDING_COMPLETE',
  OBLIGATION_MISSED: 'OBLIGATION_MISSED',
  OBLIGATIONS_MET: 'OBLIGATIONS_MET',
  MANAGER_CONCERN: 'MANAGER_CONCERN',
  CONCERN_SETTLED: 'CONCERN_SETTLED',
  NOT_CURED: 'NOT_CURED',
  BREACH_OF_TERMS: 'BREACH_OF_TERMS',
  ACCOUNT_STANDING: 'ACCOUNT_STANDING',
  PARTNER_REQUEST: 'PARTNER_REQUEST',
  CURED: 'CURED',
  NOT_ADMITTED: 'NOT_ADMITTED',
  PROGRAM_WITHDRAWN: 'PROGRAM_WITHDRAWN',
} as const;
export type MoveReason = keyof typeof MoveReason;

interface Move {
  from: readonly EnrollmentState[];
  to: EnrollmentState;
  /** Why a person makes it. */
  byPerson: readonly MoveReason[];
  /** Why a decision makes it by itself; null where only a person does. */
  byDecision: MoveReason | null;
}

/**
 * All moves of an enrolment. An ended one stays ended; a suspension is a person's act and so is its end. A risk is raised
 * and cleared by decisions, and by persons.
 * @source AASP-17 AASP-18 AASP-46 SSA-25
 */
export const enrollmentMoves: Readonly<Record<EnrollmentMove, Move>> = {
  ACTIVATE: { from: ['ONBOARDING'], to: 'ACTIVE', byPerson: ['ONBOARDING_COMPLETE'], byDecision: 'OBLIGATIONS_MET' },
  RAISE_RISK: { from: ['ONBOARDING', 'ACTIVE'], to: 'AT_RISK', byPerson: ['MANAGER_CONCERN'], byDecision: 'OBLIGATION_MISSED' },
  CLEAR_RISK: { from: ['AT_RISK'], to: 'ACTIVE', byPerson: ['CONCERN_SETTLED'], byDecision: 'OBLIGATIONS_MET' },
  SUSPEND: { from: ['ACTIVE', 'AT_RISK'], to: 'SUSPENDED', byPerson: ['NOT_CURED', 'BREACH_OF_TERMS', 'ACCOUNT_STANDING', 'PARTNER_REQUEST'], byDecision: null },
  REINSTATE: { from: ['SUSPENDED'], to: 'ACTIVE', byPerson: ['CURED', 'PARTNER_REQUEST'], byDecision: null },
  END: { from: ['ONBOARDING', 'ACTIVE', 'AT_RISK', 'SUSPENDED'], to: 'ENDED', byPerson: ['PARTNER_REQUEST', 'BREACH_OF_TERMS', 'NOT_CURED', 'NOT_ADMITTED', 'PROGRAM_WITHDRAWN'], byDecision: null },
};

export type MoveRefusal = 'MOVE_NOT_POSSIBLE' | 'REASON_DOES_NOT_FIT' | 'NOT_ADMITTED';

/**
 * A person makes a move from a state it starts in and for one of its reasons; nobody is active, at risk or suspended who
 * was never admitted.
 * @source AASP-46
 */
export function moveRefusal({ state, isAdmitted }: { state: EnrollmentState; isAdmitted: boolean }, { move, reason }: { move: EnrollmentMove; reason: MoveReason }): MoveRefusal | null {
  const { from, to, byPerson } = enrollmentMoves[move];
  if (!from.includes(state)) return 'MOVE_NOT_POSSIBLE';
  if (!byPerson.includes(reason)) return 'REASON_DOES_NOT_FIT';
  return !isAdmitted && to !== 'ENDED' ? 'NOT_ADMITTED' : null;
}

/** The moves a person can make from a state. */
export function possibleMoves({ state, isAdmitted }: { state: EnrollmentState; isAdmitted: boolean }): EnrollmentMove[] {
  return Object.values(EnrollmentMove).filter((move) => enrollmentMoves[move].from.includes(state) && (isAdmitted || enrollmentMoves[move].to === 'ENDED'));
}
