import type { IncomingMessage } from 'node:http';

import type { AccessTokenVerifier } from '@platform/kit/identity/access-token.js';
import { IssuerUnavailable } from '@platform/kit/identity/issuer-keys.js';
import { InvalidToken, type Viewer } from '@platform/kit/identity/viewer.js';

import { type BrowserSessions, requireOwnPage } from '../session/browser-sessions.js';
import { Refusal } from './refusal.js';

export interface Caller {
  viewer: Viewer;
  /** The header as it came, for the subgraphs to verify again. */
  authorization: string;
}

/** By what callers are known. */
export interface CallerSource {
  verify: AccessTokenVerifier;
  sessions: BrowserSessions;
}

const bearer = /^Bearer ([A-Za-z0-9._~+/-]+=*)$/i;

/** Who sent the request, by the access token in its header or, from the console's own page, in its session. */
export async function authenticate(request: IncomingMessage, { verify, sessions }: CallerSource): Promise<Caller> {
  const session = request.headers.authorization === undefined ? sessions.read(request) : null;
  if (session !== null) requireOwnPage(request);
  const authorization = request.headers.authorization ?? (session === null ? '' : `Bearer ${session.accessToken}`);
  const token = bearer.exec(authorization)?.[1];
  if (token === undefined) throw unauthenticated('Bearer');
  try {
    return { viewer: await verify(token), authorization };
  } catch (error) {
    if (error instanceof InvalidToken) throw unauthenticated('Bearer error="invalid_token"');
    if (error instanceof IssuerUnavailable) throw new Refusal(503, 'INTERNAL_SERVER_ERROR', { message: 'Access tokens cannot be checked at the moment.', headers: { 'retry-after': '5' } });
    throw error;
  }
}

function unauthenticated(challenge: string): Refusal {
  return new Refusal(401, 'UNAUTHENTICATED', { message: 'Sign in and send a valid access token.', headers: { 'www-authenticate': challenge } });
}
