import { type HoldAtHand, type HoldTimes, overdueAt, renewalAt } from './next-hold-move.js';
import { reminderAt } from './return-reminders.js';

/** What the platform will do about a hold by itself. */
export const HoldAct = {
  FIND_PRICE: 'FIND_PRICE',
  ASK_PROVIDER: 'ASK_PROVIDER',
  GIVE_UP_CARD: 'GIVE_UP_CARD',
  REMIND: 'REMIND',
  RENEW: 'RENEW',
  LET_END: 'LET_END',
  SEND_TO_REVIEW: 'SEND_TO_REVIEW',
} as const;
export type HoldAct = keyof typeof HoldAct;

export interface NextHoldAct {
  act: HoldAct;
  at: Date;
}

export interface HoldAhead extends HoldAtHand {
  /** When the hold is to be looked at next. */
  dueAt: Date | null;
  reminders: number;
  /** When the provider is to be asked next; null where nothing of it is open. */
  askAt: Date | null;
}

const remindedStates: readonly HoldAtHand['state'][] = ['AWAITING_RETURN', 'UNSECURED', 'REAUTHORIZING'];
const renewedStates: readonly HoldAtHand['state'][] = ['AUTHORIZED', 'AWAITING_RETURN', 'RECEIVED', 'REVIEW'];

/**
 * The next thing that the platform does about a hold without anybody, and when, in the order of their instants; null where it waits
 * for a person or for the other rooms. It charges nothing among them.
 * @source ERS-09 ERS-20 ERS-23
 */
export function nextHoldAct(hold: HoldAhead, times: HoldTimes): NextHoldAct | null {
  const acts: readonly (readonly [HoldAct, Date | null])[] = [
    ['ASK_PROVIDER', hold.askAt],
    ['FIND_PRICE', hold.state === 'DRAFT' ? hold.dueAt : null],
    ['GIVE_UP_CARD', hold.state === 'ACTION_REQUIRED' ? hold.dueAt : null],
    ['REMIND', isReminded(hold) ? reminderAt(hold.deadlineAt!, hold.reminders) : null],
    ['RENEW', renewedStates.includes(hold.state) ? renewalAt(hold, times) : null],
    ['LET_END', hold.state === 'UNSECURED' || hold.isRenewalRefused ? hold.captureBefore : null],
    ['SEND_TO_REVIEW', hold.state === 'AWAITING_RETURN' || hold.state === 'UNSECURED' ? overdueAt(hold, times) : null],
  ];
  const known = acts.flatMap(([act, at]) => (at === null ? [] : [{ act, at }]));
  return known.sort((one, other) => one.at.getTime() - other.at.getTime())[0] ?? null;
}

function isReminded({ state, deadlineAt, receivedAt }: HoldAhead): boolean {
  return deadlineAt !== null && receivedAt === null && remindedStates.includes(state);
}
