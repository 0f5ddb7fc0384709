import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';

import type { AccessTokenVerifier } from '@platform/kit/identity/access-token.js';
import { requestIdOf } from '@platform/kit/process/request-id.js';
import type { Logger } from 'pino';

import { answerError, apiHeaders } from '../http/answer.js';
import { Refusal } from '../http/refusal.js';
import type { Handler, Routes } from '../http/routes.js';
import { type BrowserSessions, requireOwnPage } from './browser-sessions.js';
import { type IssuerClient, SignInRefused, type Tokens } from './issuer-client.js';

export interface SessionRoutesOptions {
  sessions: BrowserSessions;
  issuer: IssuerClient;
  tokens: AccessTokenVerifier;
  publicUrl: string;
  /** On a developer's machine the console is opened under two names. */
  isDevelopment: boolean;
  log: Logger;
}

/** A token that ends sooner than this is renewed when it is asked for. */
const goodForMsMin = 60_000;

/** The console's ways to sign in, to stay signed in and to sign out. Tokens stay between the issuer and the gateway. */
export function sessionRoutes({ sessions, issuer, tokens, publicUrl, isDevelopment, log }: SessionRoutesOptions): Routes {
  return {
    'GET /auth/sign-in': answering(async (request, response) => {
      const { searchParams } = new URL(request.url ?? '', publicUrl);
      const departure = { state: randomBytes(16).toString('base64url'), verifier: randomBytes(32).toString('base64url'), returnTo: ownPath(searchParams.get('returnTo')) };
      const address = await issuer.signInAddress({ ...departure, redirectUri: `${originOf(request)}/auth-callback`, locale: localeOf(searchParams.get('locale')) }).catch((error: unknown) => {
        log.warn({ err: error }, 'the issuer does not say where one signs in');
        return null;
      });
      if (address === null) redirect(response, '/login?outcome=failed', []);
      else redirect(response, address, sessions.depart(departure));
    }),
    'GET /auth-callback': answering(async (request, response) => {
      const { searchParams } = new URL(request.url ?? '', publicUrl);
      const departure = sessions.departed(request);
      const code = searchParams.get('code');
      const isOurs = departure !== null && isSame(departure.state, searchParams.get('state') ?? '');
      if (!isOurs || code === null) return redirect(response, `/login?outcome=${searchParams.get('error') === 'access_denied' ? 'cancelled' : 'failed'}`, sessions.arrive());
      try {
        const given = await issuer.redeem({ code, verifier: departure.verifier, redirectUri: `${originOf(request)}/auth-callback` });
        await tokens(given.accessToken);
        redirect(response, departure.returnTo, [...sessions.keep(given), ...sessions.arrive()]);
      } catch (error) {
        log.warn({ err: error }, 'a sign-in was not completed');
        redirect(response, '/login?outcome=failed', sessions.arrive());
      }
    }),
    'POST /auth/renew': answering(async (request, response) => {
      requireOwnPage(request);
      const held = sessions.read(request);
      if (held === null) return answer(response, { status: 401, body: { signedInUntil: null }, cookies: sessions.forget() });
      const isForced = new URL(request.url ?? '', publicUrl).searchParams.has('force');
      const isGood = !isForced && held.expiresAtMs - Date.now() > goodForMsMin;
      const renewed = isGood ? held : await renewedOf(held);
      if (renewed === null) return answer(response, { status: 401, body: { signedInUntil: null }, cookies: sessions.forget() });
      answer(response, { status: 200, body: { signedInUntil: renewed.expiresAtMs }, cookies: isGood ? [] : sessions.keep(renewed) });
    }),
    'POST /auth/sign-out': answering(async (request, response) => {
      requireOwnPage(request);
      const held = sessions.read(request);
      const home = `${originOf(request)}/`;
      const address = held === null ? null : await issuer.signOutAddress(held, home).catch(() => null);
      if (held !== null) issuer.revoke(held).catch((error: unknown) => log.warn({ err: error }, 'a session was not taken back at the issuer'));
      answer(response, { status: 200, body: { leaveTo: address ?? home }, cookies: sessions.forget() });
    }),
  };

  async function renewedOf(held: Tokens): Promise<Tokens | null> {
    try {
      return await issuer.renew(held);
    } catch (error) {
      if (error instanceof SignInRefused) return null;
      throw new Refusal(503, 'INTERNAL_SERVER_ERROR', { message: 'The session cannot be renewed at the moment.', headers: { 'retry-after': '5' } });
    }
  }

  function originOf({ headers }: IncomingMessage): string {
    const byName = new URL(publicUrl);
    if (byName.hostname === '127.0.0.1') byName.hostname = 'localhost';
    return isDevelopment && headers.host === byName.host ? byName.origin : new URL(publicUrl).origin;
  }

  function answering(work: (request: IncomingMessage, response: ServerResponse) => Promise<void>): Handler {
    return async (request, response) => {
      const requestId = requestIdOf(request.headers['x-request-id']);
      request.resume();
      try {
        await work(request, response);
      } catch (error) {
        answerError(response, error, { requestId, log, form: (told) => ({ error: told }) });
      }
    };
  }

  function answer(response: ServerResponse, { status, body, cookies }: { status: number; body: object; cookies: string[] }): void {
    const text = JSON.stringify(body);
    response.writeHead(status, { ...apiHeaders(requestIdOf(undefined)), 'content-type': 'application/json', 'content-length': Buffer.byteLength(text), ...(cookies.length > 0 && { 'set-cookie': cookies }) }).end(text);
  }

  function redirect(response: ServerResponse, location: string, cookies: string[]): void {
    response.writeHead(303, { ...apiHeaders(requestIdOf(undefined)), location, 'set-cookie': cookies, 'referrer-policy': 'no-referrer' }).end();
  }
}

/** A path of the console itself, never another site's address. */
function ownPath(path: string | null): string {
  return path !== null && /^\/(?![/\\])[\x21-\x7e]*$/.test(path) && path.length < 2_000 ? path : '/';
}

function localeOf(locale: string | null): string | null {
  return locale !== null && /^[a-z]{2}(-[A-Z]{2})?$/.test(locale) ? locale : null;
}

function isSame(expected: string, given: string): boolean {
  return expected.length === given.length && timingSafeEqual(Buffer.from(expected), Buffer.from(given));
}
