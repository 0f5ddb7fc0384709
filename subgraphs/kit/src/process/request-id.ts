import { randomUUID } from 'node:crypto';

const wellFormed = /^[A-Za-z0-9][A-Za-z0-9_-]{7,63}$/;

/** The id that follows a request through every log: the caller's own where it is harmless, else a new one. */
export function requestIdOf(header: string | string[] | undefined): string {
  return typeof header === 'string' && wellFormed.test(header) ? header : randomUUID();
}
