/** Whether what was ordered is done. The partner says so; staff verify it. */
export enum CorrectiveActionStatus {
  OPEN = 'OPEN',
  DONE_BY_PARTNER = 'DONE_BY_PARTNER',
  VERIFIED = 'VERIFIED',
  REJECTED = 'REJECTED',
  WITHDRAWN = 'WITHDRAWN',
}

export type CorrectiveActionMove = 'REPORT_DONE' | 'VERIFY' | 'REJECT' | 'WITHDRAW';

const { OPEN, DONE_BY_PARTNER, VERIFIED, REJECTED, WITHDRAWN } = CorrectiveActionStatus;

const moves: Readonly<Record<CorrectiveActionMove, { from: readonly CorrectiveActionStatus[]; to: CorrectiveActionStatus }>> = {
  REPORT_DONE: { from: [OPEN, REJECTED], to: DONE_BY_PARTNER },
  VERIFY: { from: [OPEN, DONE_BY_PARTNER, REJECTED], to: VERIFIED },
  REJECT: { from: [DONE_BY_PARTNER], to: REJECTED },
  WITHDRAW: { from: [OPEN, DONE_BY_PARTNER, REJECTED], to: WITHDRAWN },
};

/**
 * A corrective action is done when staff have verified it: the partner reports it done, staff verify or reject that, and a
 * rejected one is to be done again. Null when the move is not open from where it stands.
 * @source AASP-18
 */
export function correctiveActionAfter(move: CorrectiveActionMove, from: CorrectiveActionStatus): CorrectiveActionStatus | null {
  const { from: starts, to } = moves[move];
  return starts.includes(from) ? to : null;
}

/** An action that the partner still has to do. */
export function isOwed(status: CorrectiveActionStatus): boolean {
  return status === OPEN || status === REJECTED;
}
