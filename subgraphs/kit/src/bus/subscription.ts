import type { EntityManager } from 'typeorm';

import type { Event } from './event.js';
import type { PayloadCheck } from './payload-check.js';

/** One subgraph's reaction to one type of event. */
export interface Subscription {
  /** The consuming subgraph. */
  consumer: string;
  type: string;
  /**
   * `latest`: the event carries the thing's whole state, so one at or below the last sequence applied is ignored, and a gap is
   * no loss. `each`: every event is a fact of its own and is applied once, whatever its sequence.
   */
  order: 'latest' | 'each';
  /** What the payload must be; a malformed event goes to the dead letters at once. */
  payload: PayloadCheck;
  /** Applies the event; runs in the transaction that also records it as seen. */
  apply: (event: Event<never>, manager: EntityManager) => Promise<void>;
}

export function queueName({ consumer, type }: Pick<Subscription, 'consumer' | 'type'>): string {
  return `${consumer}.${type}`;
}

export function deadLetterQueue(consumer: string): string {
  return `${consumer}.dead`;
}
