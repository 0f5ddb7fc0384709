import type pg from 'pg';

import type { SimulatedPayment } from '../card-simulator/simulated-payment.js';
import type { Bearer } from '../testing/minted-tokens.js';
import type { Random } from '../demo/random.js';
import type { Entry, History, Outcome } from './history.js';

/**
 * One kind of load on the platform, and how to tell afterwards that nothing of it went wrong. To put another flow under the
 * same faults (a transfer between accounts, say), implement this and add it to `workloads.ts`:
 *
 * - `next` makes one operation from the chance it is given and from nothing else, so that a seed replays it. Every change has an
 *   idempotency key, and remembers in `subject` what it was to do.
 * - `judge` reads one answer: whether the change was made, or refused for good. Anything else is unknown, and is asked again under
 *   the same key when the faults are over, until it is known.
 * - `check` compares the whole history with the database, and answers a sentence for each contradiction. Invariants that must
 *   hold at every moment (a ledger that sums to zero) are also told by `invariant`, which is asked in the midst of the faults.
 */
export interface Workload {
  name: string;
  /** Looks around, before the first fault. */
  prepare(world: World): Promise<void>;
  next(chance: Random): Operation;
  judge(operation: Operation, answer: Answer): Outcome;
  /** What of an answer belongs to another organisation. */
  leaks?(operation: Operation, text: string): string[];
  check(world: World, history: History): Promise<Finding[]>;
  invariant?(world: World): Promise<Finding[]>;
  /** What others do while callers ask, over and over; it may fail like everything else. */
  meanwhile?(world: World): Promise<void>;
  /** Waits, when the faults are over and the events have arrived, until nothing of it is under way any more. */
  comeToRest?(world: World): Promise<void>;
  /** Of how many the figures tell that only this load has. */
  counted?(): Partial<Record<FigureName, number>>;
}

/** What somebody asks through the gateway. */
export interface Operation {
  name: string;
  bearer: Bearer;
  query: string;
  variables: Readonly<Record<string, unknown>>;
  /** The idempotency key within the variables; null for a question. */
  key: string | null;
  subject: unknown;
}

/** What came back, read as JSON. */
export interface Answer {
  status: number;
  data: Readonly<Record<string, unknown>> | null;
  errors: readonly { message: string; extensions?: { code?: string } }[];
}

export interface World {
  /** An administrator's connection, past every fault. */
  admin: pg.Client;
  /** Everything that the payment provider knows. */
  payments(): Promise<readonly SimulatedPayment[]>;
  /** Where cardholders enter their cards. */
  cardsUrl: string;
}

/** What is counted, each of which must not be. */
export type FigureName = 'acknowledged writes lost' | 'duplicate effects' | 'contradictions' | 'holds charged twice' | 'holds charged early' | 'outcomes left unknown' | 'money of holds at odds';

/** Something that must not be, by the figure that it counts for. */
export interface Finding {
  figure: FigureName;
  what: string;
}

/** A change that was acknowledged, or whose answer was learnt by asking again. */
export function acknowledged(history: History, operation: string): Entry[] {
  return history.entries.filter((entry) => entry.operation === operation && entry.outcome === 'ok' && entry.key !== null);
}
