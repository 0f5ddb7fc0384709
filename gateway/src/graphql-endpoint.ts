import { randomUUID } from 'node:crypto';

import { HeaderMap } from '@apollo/server';
import type { AccessTokenVerifier } from '@platform/kit/identity/access-token.js';
import { InvalidToken } from '@platform/kit/identity/viewer.js';
import type { Request, RequestHandler, Response } from 'express';
import type { Logger } from 'pino';

import type { Engine } from './engine.js';
import type { GatewayContext } from './gateway-context.js';

export interface GraphqlEndpoint {
  engine: Engine;
  verifyToken: AccessTokenVerifier;
  log: Logger;
  requestsInFlightMax: number;
}

const answerMsMax = 10_000;

/** Answers a refusal in the shape of a GraphQL answer. */
export function refuse(response: Response, status: number, { code, message }: { code: string; message: string }): void {
  response.status(status).json({ errors: [{ message, extensions: { code } }] });
}

export function requestIdOf(request: Request): string {
  const given = request.header('x-request-id');
  return given !== undefined && /^[A-Za-z0-9_.-]{8,64}$/.test(given) ? given : randomUUID();
}

export function bearerTokenOf(request: Request): string | undefined {
  return /^Bearer ([A-Za-z0-9_.~+/=-]+)$/.exec(request.header('authorization') ?? '')?.[1];
}

/** `POST /graphql`: who is it, is there room, then plan and execute; nothing outlives ten seconds. */
export function graphqlEndpoint({ engine, verifyToken, log, requestsInFlightMax }: GraphqlEndpoint): RequestHandler {
  let inFlight = 0;
  return async (request, response) => {
    const requestId = requestIdOf(request);
    response.setHeader('x-request-id', requestId);
    response.setHeader('cache-control', 'no-store');
    if (inFlight >= requestsInFlightMax) {
      response.setHeader('retry-after', '1');
      return refuse(response, 503, { code: 'OVERLOADED', message: 'Too many requests are under way; try again in a second.' });
    }
    inFlight += 1;
    try {
      const context = await enter(request, { verifyToken, requestId, log });
      if (context === null) return refuse(response, 401, { code: 'UNAUTHENTICATED', message: 'A valid access token of this platform’s issuer is needed.' });
      await answer(request, response, { engine, context });
    } finally {
      inFlight -= 1;
    }
  };
}

interface Entry {
  verifyToken: AccessTokenVerifier;
  requestId: string;
  log: Logger;
}

async function enter(request: Request, { verifyToken, requestId, log }: Entry): Promise<GatewayContext | null> {
  const token = bearerTokenOf(request);
  if (token === undefined) return null;
  try {
    const viewer = await verifyToken(token);
    return { viewer, token, requestId, traceparent: request.header('traceparent'), log: log.child({ requestId }) };
  } catch (error) {
    if (!(error instanceof InvalidToken)) throw error;
    log.info({ requestId, reason: error.message }, 'a token was refused');
    return null;
  }
}

async function answer(request: Request, response: Response, { engine, context }: { engine: Engine; context: GatewayContext }): Promise<void> {
  const started = performance.now();
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  const late = setTimeout(() => {
    if (!response.headersSent) refuse(response, 504, { code: 'TIMEOUT', message: 'The answer took longer than ten seconds.' });
  }, answerMsMax);
  try {
    const result = await engine.server.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method: request.method, headers, search: '', body: request.body as unknown },
      context: async () => context,
    });
    if (response.headersSent) return;
    for (const [name, value] of result.headers) response.setHeader(name, value);
    response.setHeader('cache-control', 'no-store');
    response.status(result.status ?? 200).end(result.body.kind === 'complete' ? result.body.string : '');
  } finally {
    clearTimeout(late);
    const { operationName } = (request.body ?? {}) as { operationName?: unknown };
    context.log.info({ operation: typeof operationName === 'string' ? operationName : null, subject: context.viewer.subject, status: response.statusCode, ms: Math.round(performance.now() - started) }, 'answered');
  }
}
