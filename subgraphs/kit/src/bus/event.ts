/** The tenant of events that belong to the platform and to no organisation, as the publication of terms: the nil uuid. */
export const platformTenant = '00000000-0000-0000-0000-000000000000';

/** One thing that happened, as it travels between subgraphs. */
export interface Event<Payload extends object = object> {
  /** A uuid of version 7, unique for ever: a consumer has one effect per id. */
  id: string;
  /** What happened, as `repair.completed`. */
  type: string;
  /** Version of the payload's shape. */
  version: number;
  /** The organisation it belongs to, or `platformTenant`. */
  tenant: string;
  /**
   * The thing it happened to. Where an event carries the thing's whole state, `sequence` is its version and grows by one with
   * each change; where it adds a fact, `sequence` only tells the time, in milliseconds.
   */
  aggregate: { type: string; id: string; sequence: number };
  /** RFC 3339 instant. */
  occurredAt: string;
  /** The request or event that caused it. */
  causation: string;
  /** The request at the beginning of the chain that led to it. */
  correlation: string;
  /** W3C trace context of the request that caused it; null where nobody traces. */
  traceparent: string | null;
  payload: Payload;
  /** Told so that a consumer may have it anew: a state that it has had already is applied once more, an older one is not. */
  isAgain?: true;
}

/** An event as its publisher tells it; the bus adds where it comes from. */
export type News<Payload extends object = object> = Omit<Event<Payload>, 'correlation' | 'traceparent'>;
