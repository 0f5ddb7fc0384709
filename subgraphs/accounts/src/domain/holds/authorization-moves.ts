/** Where one authorisation of a hold stands; a hold owns several, since one lives shorter than the return may take. */
export const AuthorizationState = {
  PLANNED: 'PLANNED',
  ACTION_REQUIRED: 'ACTION_REQUIRED',
  LIVE: 'LIVE',
  DECLINED: 'DECLINED',
  VOIDED: 'VOIDED',
  EXPIRED: 'EXPIRED',
  CAPTURED: 'CAPTURED',
} as const;
export type AuthorizationState = keyof typeof AuthorizationState;

/** All moves of an authorisation: one that ended stays ended. */
export const authorizationMoves: Readonly<Record<AuthorizationState, readonly AuthorizationState[]>> = {
  PLANNED: ['ACTION_REQUIRED', 'LIVE', 'DECLINED', 'VOIDED'],
  ACTION_REQUIRED: ['LIVE', 'DECLINED', 'VOIDED'],
  LIVE: ['VOIDED', 'EXPIRED', 'CAPTURED'],
  DECLINED: [],
  VOIDED: [],
  EXPIRED: [],
  CAPTURED: [],
};
