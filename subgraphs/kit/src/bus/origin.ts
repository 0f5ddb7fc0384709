import { AsyncLocalStorage } from 'node:async_hooks';

/** Where the work under way began: it travels with every event that the work publishes. */
export interface Origin {
  /** The request at the beginning of the chain. */
  correlation: string;
  /** W3C trace context of that request; null where nobody traces. */
  traceparent: string | null;
}

const storage = new AsyncLocalStorage<Origin>();
const wellFormed = /^[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$/;

/** Does something with its origin at hand, for whatever it publishes on its way. */
export function withOrigin<Answer>(origin: Origin, work: () => Answer): Answer {
  return storage.run(origin, work);
}

export function currentOrigin(): Origin | undefined {
  return storage.getStore();
}

/** The trace context of a request; null when it has none, or one that is malformed. */
export function traceparentOf(header: string | string[] | undefined): string | null {
  return typeof header === 'string' && wellFormed.test(header) ? header : null;
}
