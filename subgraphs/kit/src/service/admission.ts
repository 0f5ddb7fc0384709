import type { IncomingMessage } from 'node:http';

import { traceparentOf } from '../bus/origin.js';
import type { AccessTokenVerifier } from '../identity/access-token.js';
import { IssuerUnavailable } from '../identity/issuer-keys.js';
import type { PassportVerifier } from '../identity/passport.js';
import type { Viewer } from '../identity/viewer.js';

/** Who may come in: the gateway, known by its signature, and behind it a viewer, known by the issuer's token. */
export interface GateKeeper {
  passports: PassportVerifier;
  tokens: AccessTokenVerifier;
}

export interface Visitor {
  viewer: Viewer;
  requestId: string;
  /** W3C trace context; null where nobody traces. */
  traceparent?: string | null;
  /** Empty when the body is streamed. */
  body: Buffer;
}

const bodyBytesMax = 2 * 1024 * 1024;

/** `refused`: not the gateway's request, or no valid token. `issuer unavailable`: nothing can be said about the token for now. */
export type Admission = Visitor | 'refused' | 'issuer unavailable';

/** Lets a request in that the gateway signed for somebody whose token is valid. */
export async function admit(request: IncomingMessage, { gateKeeper, bodyIsStreamed }: { gateKeeper: GateKeeper; bodyIsStreamed: boolean }): Promise<Admission> {
  const body = bodyIsStreamed ? Buffer.alloc(0) : await readBody(request);
  if (body === null) return 'refused';
  try {
    const passport = gateKeeper.passports.verify({ method: request.method ?? '', path: request.url ?? '', headers: request.headers, body: bodyIsStreamed ? 'STREAM' : body });
    const token = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1];
    if (token === undefined) return 'refused';
    const viewer = await gateKeeper.tokens(token);
    return viewer.subject === passport.subject ? { viewer, requestId: passport.requestId, traceparent: traceparentOf(request.headers['traceparent']), body } : 'refused';
  } catch (error) {
    return error instanceof IssuerUnavailable ? 'issuer unavailable' : 'refused';
  }
}

async function readBody(request: IncomingMessage): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > bodyBytesMax) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
