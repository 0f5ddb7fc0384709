import type { HoldMove, HoldState } from './hold-moves.js';
import type { ReviewReason, SettlementPlan } from './settlement-plan.js';

/** How long is waited, in hours. */
export interface HoldTimes {
  /** After the deadline, for scans of the carrier that are told late. */
  scanGraceHours: number;
  /** Before an authorisation ends, for the next one to be made. */
  renewalHours: number;
  /** For the cardholder to enter a card. */
  cardEntryHours: number;
}

export interface HoldAtHand {
  state: HoldState;
  shippedAt: Date | null;
  /** Null until something was shipped. */
  deadlineAt: Date | null;
  receivedAt: Date | null;
  inspectedAt: Date | null;
  /** When the live authorisation ends, or the last one has ended; null where there is none. */
  captureBefore: Date | null;
  /** The card refused the next one: only the cardholder can secure the hold anew. */
  isRenewalRefused: boolean;
  reviewReason: ReviewReason | null;
  plan: SettlementPlan;
}

const hourMs = 3_600_000;

/** The instant at which a return that nobody has seen is given to a person. */
export function overdueAt({ deadlineAt, receivedAt }: Pick<HoldAtHand, 'deadlineAt' | 'receivedAt'>, { scanGraceHours }: HoldTimes): Date | null {
  return deadlineAt === null || receivedAt !== null ? null : new Date(deadlineAt.getTime() + scanGraceHours * hourMs);
}

/** The instant at which the next authorisation is made; null where none is live, or the card has refused it. */
export function renewalAt({ captureBefore, isRenewalRefused }: Pick<HoldAtHand, 'captureBefore' | 'isRenewalRefused'>, { renewalHours }: HoldTimes): Date | null {
  return captureBefore === null || isRenewalRefused ? null : new Date(captureBefore.getTime() - renewalHours * hourMs);
}

/**
 * The move that is due by what is known of a hold; null while it waits. What happened comes first, then the clock: nothing is
 * charged by a clock alone, for a return that is overdue goes to a person.
 * @source ERS-09 ERS-10 ERS-21 ERS-25
 */
export function nextHoldMove(hold: HoldAtHand, { now, times }: { now: Date; times: HoldTimes }): HoldMove | null {
  const isOver = (instant: Date | null): boolean => instant !== null && instant <= now;
  const renewal = isOver(renewalAt(hold, times)) ? 'REAUTHORIZE' : null;
  const overdue = isOver(overdueAt(hold, times)) ? 'SEND_TO_REVIEW' : null;
  switch (hold.state) {
    case 'AUTHORIZED':
      return hold.shippedAt !== null ? 'SHIP' : renewal;
    case 'AWAITING_RETURN':
      return hold.receivedAt !== null ? 'RECEIVE' : (overdue ?? renewal);
    case 'RECEIVED':
      if (hold.inspectedAt === null) return renewal;
      // What is to be charged is secured first, where its authorisation has ended unseen.
      return hold.plan.kind === 'CAPTURE' && isOver(hold.captureBefore) ? (renewal ?? 'INSPECT') : 'INSPECT';
    case 'INSPECTED':
      return settlingMove(hold.plan);
    case 'REVIEW':
      // A device that came back after all is inspected like any other.
      return hold.receivedAt !== null && hold.reviewReason === 'NOT_RETURNED' ? 'RECEIVE' : renewal;
    case 'UNSECURED':
      return hold.inspectedAt !== null ? settlingMove(hold.plan) : overdue;
    default:
      return null;
  }
}

function settlingMove(plan: SettlementPlan): HoldMove | null {
  if (plan.kind === 'KEEP') return null;
  return plan.kind === 'REVIEW' ? 'SEND_TO_REVIEW' : plan.kind;
}
