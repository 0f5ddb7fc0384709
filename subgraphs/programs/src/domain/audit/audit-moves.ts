/** How far the work on an audit has come; apart from results, severities and progress. */
export enum AuditStatus {
  PLANNED = 'PLANNED',
  SELF_ASSESSMENT = 'SELF_ASSESSMENT',
  IN_REVIEW = 'IN_REVIEW',
  CHANGES_REQUESTED = 'CHANGES_REQUESTED',
  CLOSED = 'CLOSED',
}

export type AuditMove = 'ASK_PARTNER' | 'SUBMIT_SELF_ASSESSMENT' | 'START_REVIEW' | 'TAKE_OVER' | 'REQUEST_CHANGES' | 'CLOSE' | 'REOPEN';

interface Move {
  from: readonly AuditStatus[];
  to: AuditStatus;
}

const { PLANNED, SELF_ASSESSMENT, IN_REVIEW, CHANGES_REQUESTED, CLOSED } = AuditStatus;

/** Every move an audit can make; whoever reviews may start without the partner’s answers, and may take an audit back from it; what the partner submitted waits until somebody takes it over. */
export const auditMoves: Readonly<Record<AuditMove, Move>> = {
  ASK_PARTNER: { from: [PLANNED], to: SELF_ASSESSMENT },
  SUBMIT_SELF_ASSESSMENT: { from: [SELF_ASSESSMENT, CHANGES_REQUESTED], to: IN_REVIEW },
  START_REVIEW: { from: [PLANNED, SELF_ASSESSMENT, CHANGES_REQUESTED], to: IN_REVIEW },
  TAKE_OVER: { from: [IN_REVIEW], to: IN_REVIEW },
  REQUEST_CHANGES: { from: [IN_REVIEW], to: CHANGES_REQUESTED },
  CLOSE: { from: [IN_REVIEW], to: CLOSED },
  REOPEN: { from: [CLOSED], to: IN_REVIEW },
};

/**
 * An audit moves only as the table says; null when it cannot make this move from where it stands.
 * @source AASP-18
 */
export function auditStatusAfter(move: AuditMove, from: AuditStatus): AuditStatus | null {
  const { from: starts, to } = auditMoves[move];
  return starts.includes(from) ? to : null;
}

/**
 * The partner answers while it is asked to: in its self-assessment, and again when changes were requested.
 * @source AASP-18
 */
export function takesAnswers(status: AuditStatus): boolean {
  return status === SELF_ASSESSMENT || status === CHANGES_REQUESTED;
}
