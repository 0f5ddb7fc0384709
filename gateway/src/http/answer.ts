import type { ServerResponse } from 'node:http';

import type { Logger } from 'pino';

import { unplannedMessage } from '../errors/mask-error.js';
import { Refusal } from './refusal.js';

/** What every answer of the API carries: it is never cached, never guessed at and never framed. */
export function apiHeaders(requestId: string): Record<string, string> {
  return {
    'cache-control': 'no-store',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    'x-content-type-options': 'nosniff',
    'x-request-id': requestId,
  };
}

/** Answers a refusal, or an unplanned error without its words, in the shape of a GraphQL answer. */
export function answerError(response: ServerResponse, error: unknown, { requestId, log }: { requestId: string; log: Logger }): void {
  const refusal = error instanceof Refusal ? error : new Refusal(500, 'INTERNAL_SERVER_ERROR', { message: unplannedMessage });
  if (refusal !== error) log.error({ err: error, requestId }, 'a request failed unexpectedly');
  if (response.headersSent || response.destroyed) {
    response.destroy();
    return;
  }
  const body = JSON.stringify({ errors: [{ message: refusal.message, extensions: { code: refusal.code, requestId } }] });
  // What is left of the body is not read, so the connection cannot be used again.
  const connection = response.req.complete ? {} : { connection: 'close' };
  response
    .writeHead(refusal.status, { ...apiHeaders(requestId), 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), ...connection, ...refusal.details.headers })
    .end(body);
}
