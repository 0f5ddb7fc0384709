export const ApplicationStatus = {
  DRAFT: 'DRAFT',
  SUBMITTED: 'SUBMITTED',
  UNDER_REVIEW: 'UNDER_REVIEW',
  INFORMATION_REQUESTED: 'INFORMATION_REQUESTED',
  APPROVED: 'APPROVED',
  REFUSED: 'REFUSED',
  NOT_CONSIDERED: 'NOT_CONSIDERED',
  WITHDRAWN: 'WITHDRAWN',
} as const;
export type ApplicationStatus = keyof typeof ApplicationStatus;

export const ApplicationMove = {
  SUBMIT: 'SUBMIT',
  START_REVIEW: 'START_REVIEW',
  REQUEST_INFORMATION: 'REQUEST_INFORMATION',
  APPROVE: 'APPROVE',
  REFUSE: 'REFUSE',
  NOT_CONSIDER: 'NOT_CONSIDER',
  WITHDRAW: 'WITHDRAW',
} as const;
export type ApplicationMove = keyof typeof ApplicationMove;

type Moves = Readonly<Record<ApplicationMove, Readonly<Partial<Record<ApplicationStatus, ApplicationStatus>>>>>;

/** Every move there is: from where it may be made, and where it leads. */
export const applicationMoves: Moves = {
  SUBMIT: { DRAFT: 'SUBMITTED', INFORMATION_REQUESTED: 'UNDER_REVIEW' },
  START_REVIEW: { SUBMITTED: 'UNDER_REVIEW' },
  REQUEST_INFORMATION: { UNDER_REVIEW: 'INFORMATION_REQUESTED' },
  APPROVE: { UNDER_REVIEW: 'APPROVED' },
  REFUSE: { UNDER_REVIEW: 'REFUSED' },
  NOT_CONSIDER: { SUBMITTED: 'NOT_CONSIDERED', UNDER_REVIEW: 'NOT_CONSIDERED' },
  WITHDRAW: { DRAFT: 'WITHDRAWN', SUBMITTED: 'WITHDRAWN', UNDER_REVIEW: 'WITHDRAWN', INFORMATION_REQUESTED: 'WITHDRAWN' },
};

/**
 * Where a move leads; null where it cannot be made. An application is decided from a review alone, and a decided or
 * withdrawn one moves no more.
 * @source AASP-45 AASP-46 IDS-07 SSA-50
 */
export function statusAfter(status: ApplicationStatus, move: ApplicationMove): ApplicationStatus | null {
  return applicationMoves[move][status] ?? null;
}

/** What is written in an application may change until it is submitted, and again while information is asked for. */
export function isEditable(status: ApplicationStatus): boolean {
  return status === 'DRAFT' || status === 'INFORMATION_REQUESTED';
}

/** One application of an organisation to a programme is open at a time. */
export function isOpen(status: ApplicationStatus): boolean {
  return Object.values(applicationMoves).some((moves) => status in moves);
}
