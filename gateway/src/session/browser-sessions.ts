import type { IncomingMessage } from 'node:http';

import { Refusal } from '../http/refusal.js';
import { type CookieJar, cookieJar } from './cookies.js';
import type { Tokens } from './issuer-client.js';
import { seal, type SealKeys, unseal } from './seal.js';

/** A sign-in that is under way at the issuer. */
export interface Departure {
  state: string;
  verifier: string;
  returnTo: string;
}

export interface BrowserSessionsOptions {
  keys: SealKeys;
  /** The address people use. */
  publicUrl: string;
}

/** Every request that lives by the cookie says so in this header, which no other site's page can send. */
export const consoleHeader = 'x-console';

const departureSeconds = 600;

/** Who is signed in at the console, as their browsers keep it: sealed, in cookies that no script reads. The gateway itself remembers nobody. */
export class BrowserSessions {
  readonly #keys: SealKeys;
  readonly #jar: CookieJar;

  constructor({ keys, publicUrl }: BrowserSessionsOptions) {
    const { protocol, port } = new URL(publicUrl);
    this.#keys = keys;
    this.#jar = cookieJar({ isEncrypted: protocol === 'https:', port });
  }

  read({ headers }: IncomingMessage): Tokens | null {
    const sealed = this.#jar.read(headers.cookie, 'session');
    return sealed === null ? null : (unseal(sealed, { keys: this.#keys, purpose: 'session' }) as Tokens | null);
  }

  keep(tokens: Tokens): string[] {
    return this.#jar.keep('session', seal(tokens, { keys: this.#keys, purpose: 'session' }));
  }

  forget(): string[] {
    return this.#jar.forget('session');
  }

  depart(departure: Departure): string[] {
    return this.#jar.keep('sign-in', seal({ ...departure, until: Date.now() + departureSeconds * 1_000 }, { keys: this.#keys, purpose: 'sign-in' }), { seconds: departureSeconds });
  }

  departed({ headers }: IncomingMessage): Departure | null {
    const sealed = this.#jar.read(headers.cookie, 'sign-in');
    const departure = sealed === null ? null : (unseal(sealed, { keys: this.#keys, purpose: 'sign-in' }) as (Departure & { until: number }) | null);
    return departure !== null && departure.until > Date.now() ? departure : null;
  }

  arrive(): string[] {
    return this.#jar.forget('sign-in');
  }
}

/** Refuses a request that another site's page could have caused: the browser would send the cookie with it all the same. */
export function requireOwnPage({ headers }: IncomingMessage): void {
  const site = headers['sec-fetch-site'];
  if (headers[consoleHeader] !== undefined && (site === undefined || site === 'same-origin')) return;
  throw new Refusal(403, 'FORBIDDEN', { message: `A request by the console's session needs the header ${consoleHeader} and must come from its own page.` });
}
