import type { ServerResponse } from 'node:http';

import type { Logger } from 'pino';

import type { ErrorCode } from '../errors/error-codes.js';
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

export interface ErrorAnswer {
  requestId: string;
  log: Logger;
  /** How the way in tells its errors. */
  form: (error: { code: ErrorCode; message: string; requestId: string }) => object;
  contentType?: string;
}

/** Answers a refusal, or an unplanned error without its words. */
export function answerError(response: ServerResponse, error: unknown, { requestId, log, form, contentType = 'application/json' }: ErrorAnswer): void {
  const refusal = error instanceof Refusal ? error : new Refusal(500, 'INTERNAL_SERVER_ERROR', { message: unplannedMessage });
  if (refusal !== error) log.error({ err: error, requestId }, 'a request failed unexpectedly');
  if (response.headersSent || response.destroyed) {
    response.destroy();
    return;
  }
  const { status, code, message, details } = refusal;
  const body = JSON.stringify(form({ code, message, requestId }));
  response.writeHead(status, { ...apiHeaders(requestId), 'content-type': contentType, 'content-length': Buffer.byteLength(body), ...details.headers }).end(body);
}
