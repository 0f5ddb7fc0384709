/** Where a hold on a customer's card stands. */
export const HoldState = {
  DRAFT: 'DRAFT',
  AUTHORIZING: 'AUTHORIZING',
  ACTION_REQUIRED: 'ACTION_REQUIRED',
  AUTHORIZED: 'AUTHORIZED',
  DECLINED: 'DECLINED',
  CANCELLING: 'CANCELLING',
  CANCELLED: 'CANCELLED',
  AWAITING_RETURN: 'AWAITING_RETURN',
  REAUTHORIZING: 'REAUTHORIZING',
  UNSECURED: 'UNSECURED',
  RECEIVED: 'RECEIVED',
  INSPECTED: 'INSPECTED',
  REVIEW: 'REVIEW',
  RELEASING: 'RELEASING',
  RELEASED: 'RELEASED',
  CAPTURING: 'CAPTURING',
  CAPTURED: 'CAPTURED',
  CAPTURE_FAILED: 'CAPTURE_FAILED',
  RECEIVABLE: 'RECEIVABLE',
  REFUNDING: 'REFUNDING',
  REFUNDED: 'REFUNDED',
  DISPUTED: 'DISPUTED',
  CHARGED_BACK: 'CHARGED_BACK',
  WRITTEN_OFF: 'WRITTEN_OFF',
  OUTCOME_UNKNOWN: 'OUTCOME_UNKNOWN',
} as const;
export type HoldState = keyof typeof HoldState;

interface Move {
  from: readonly HoldState[];
  /** One state, or those that a move leads back to: the one that was left is kept with the hold. */
  to: readonly HoldState[];
}

/** The states in which the payment provider is being asked. */
export const askingStates = ['AUTHORIZING', 'CANCELLING', 'REAUTHORIZING', 'RELEASING', 'CAPTURING', 'REFUNDING'] as const satisfies readonly HoldState[];

/** The states that a new authorisation is made from before the old one ends, and that it leads back to. */
export const securedStates = ['AUTHORIZED', 'AWAITING_RETURN', 'RECEIVED', 'REVIEW'] as const satisfies readonly HoldState[];

/**
 * All moves of a hold. It is placed before anything is shipped; it is freed or taken only out of an inspection, a review or
 * while nothing secures it, never while the return is awaited; and what the provider did not answer is unknown until it is asked.
 * @source ERS-08 ERS-09 ERS-19 ERS-21 ERS-25
 */
export const holdMoves = {
  AUTHORIZE: { from: ['DRAFT'], to: ['AUTHORIZING'] },
  ABANDON: { from: ['DRAFT'], to: ['CANCELLED'] },
  ASK_CARDHOLDER: { from: ['AUTHORIZING'], to: ['ACTION_REQUIRED'] },
  APPROVE: { from: ['AUTHORIZING', 'ACTION_REQUIRED'], to: ['AUTHORIZED'] },
  DECLINE: { from: ['AUTHORIZING', 'ACTION_REQUIRED'], to: ['DECLINED'] },
  CANCEL: { from: ['ACTION_REQUIRED', 'AUTHORIZED', 'UNSECURED'], to: ['CANCELLING'] },
  CONFIRM_CANCELLED: { from: ['CANCELLING'], to: ['CANCELLED'] },
  SHIP: { from: ['AUTHORIZED'], to: ['AWAITING_RETURN'] },
  RECEIVE: { from: ['AWAITING_RETURN', 'REVIEW'], to: ['RECEIVED'] },
  INSPECT: { from: ['RECEIVED'], to: ['INSPECTED'] },
  SEND_TO_REVIEW: { from: ['AWAITING_RETURN', 'INSPECTED', 'UNSECURED'], to: ['REVIEW'] },
  REAUTHORIZE: { from: [...securedStates, 'UNSECURED'], to: ['REAUTHORIZING'] },
  SECURE: { from: ['REAUTHORIZING'], to: securedStates },
  LOSE_SECURITY: { from: ['REAUTHORIZING'], to: ['UNSECURED'] },
  RELEASE: { from: ['INSPECTED', 'REVIEW', 'UNSECURED'], to: ['RELEASING'] },
  CONFIRM_RELEASED: { from: ['RELEASING'], to: ['RELEASED'] },
  CAPTURE: { from: ['INSPECTED', 'REVIEW', 'UNSECURED'], to: ['CAPTURING'] },
  CONFIRM_CAPTURED: { from: ['CAPTURING'], to: ['CAPTURED'] },
  FAIL_CAPTURE: { from: ['CAPTURING'], to: ['CAPTURE_FAILED'] },
  BOOK_RECEIVABLE: { from: ['CAPTURE_FAILED'], to: ['RECEIVABLE'] },
  REFUND: { from: ['CAPTURED'], to: ['REFUNDING'] },
  CONFIRM_REFUNDED: { from: ['REFUNDING'], to: ['REFUNDED'] },
  FAIL_REFUND: { from: ['REFUNDING'], to: ['CAPTURED'] },
  DISPUTE: { from: ['CAPTURED'], to: ['DISPUTED'] },
  WIN_DISPUTE: { from: ['DISPUTED'], to: ['CAPTURED'] },
  LOSE_DISPUTE: { from: ['DISPUTED'], to: ['CHARGED_BACK'] },
  WRITE_OFF: { from: ['RECEIVABLE'], to: ['WRITTEN_OFF'] },
  LOSE_OUTCOME: { from: askingStates, to: ['OUTCOME_UNKNOWN'] },
  LEARN_OUTCOME: { from: ['OUTCOME_UNKNOWN'], to: askingStates },
} as const satisfies Readonly<Record<string, Move>>;
export type HoldMove = keyof typeof holdMoves;

/** Every edge of the table, in its order: what the database lets happen and nothing else. */
export function holdTransitions(): { from: HoldState; move: HoldMove; to: HoldState }[] {
  return (Object.entries(holdMoves) as [HoldMove, Move][]).flatMap(([move, { from, to }]) => from.flatMap((one) => to.map((other) => ({ from: one, move, to: other }))));
}

/** States that nothing leads out of by itself: the card is free, was charged, or is owed for. */
export const settledStates: readonly HoldState[] = ['RELEASED', 'CAPTURED', 'CANCELLED', 'DECLINED', 'RECEIVABLE', 'REFUNDED', 'DISPUTED', 'CHARGED_BACK', 'WRITTEN_OFF'];

/**
 * Where a move leads. A move that leads back takes the state that was left; there is no other.
 */
export function stateAfter(move: HoldMove, { state, interrupted, paused }: { state: HoldState; interrupted: HoldState | null; paused: HoldState | null }): HoldState | null {
  const { from, to }: Move = holdMoves[move];
  if (!from.includes(state)) return null;
  const back = { LEARN_OUTCOME: interrupted, SECURE: paused }[move as 'LEARN_OUTCOME' | 'SECURE'];
  if (back === undefined) return to[0]!;
  return back !== null && to.includes(back) ? back : null;
}

/** What a move leaves behind beside the new state. */
export function movedHold(move: HoldMove, hold: { state: HoldState; interrupted: HoldState | null; paused: HoldState | null }): { state: HoldState; interrupted: HoldState | null; paused: HoldState | null } | null {
  const state = stateAfter(move, hold);
  if (state === null) return null;
  const staysPaused = move === 'LOSE_SECURITY' || (move === 'LOSE_OUTCOME' && hold.state === 'REAUTHORIZING') || (move === 'LEARN_OUTCOME' && state === 'REAUTHORIZING');
  return { state, interrupted: move === 'LOSE_OUTCOME' ? hold.state : null, paused: move === 'REAUTHORIZE' ? (hold.paused ?? hold.state) : staysPaused ? hold.paused : null };
}
