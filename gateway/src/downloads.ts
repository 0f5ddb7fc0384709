import type { ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';

import { requestIdOf } from '@platform/kit/process/request-id.js';
import type { Logger } from 'pino';
import type { Dispatcher } from 'undici';

import { unplannedMessage } from './errors/mask-error.js';
import { answerError, apiHeaders } from './http/answer.js';
import { authenticate, type CallerSource } from './http/authenticate.js';
import { filePath } from './http/file-path.js';
import { Refusal } from './http/refusal.js';
import type { Handler } from './http/routes.js';
import type { InFlight } from './limits/in-flight.js';
import type { Limit } from './limits/limit.js';
import type { SubgraphConnection } from './supergraph/subgraph-connection.js';

export interface DownloadsOptions {
  /** The way in, as `GET /evidence`. */
  way: string;
  subgraph: SubgraphConnection;
  callers: CallerSource;
  inFlight: InFlight;
  log: Logger;
  noteRefused: (limit: Limit) => void;
}

const relayedHeaders = ['content-type', 'content-length', 'content-disposition', 'etag'] as const;
const refusalBytesMax = 4 * 1024;

/**
 * Relays a file as it comes. Whatever it holds, a browser saves it and runs nothing of it: its type is not guessed, and a
 * page made of it would have no origin, no script and no form.
 */
export function downloadsRoute({ way, subgraph, callers, inFlight, log, noteRefused }: DownloadsOptions): Handler {
  return async (request, response) => {
    const requestId = requestIdOf(request.headers['x-request-id']);
    const leave = inFlight.enter();
    const waiting = new AbortController();
    response.once('close', () => waiting.abort(new Error('The caller is gone.')));
    try {
      if (leave === null) throw new Refusal(503, 'RATE_LIMITED', { message: 'Too many files are on their way.', headers: { 'retry-after': '5' }, limit: 'downloads in flight' });
      const caller = await authenticate(request, callers);
      const answer = await subgraph.file(filePath(request), { ...caller, requestId, traceparent: undefined, signal: waiting.signal });
      await relay(answer, response, requestId);
    } catch (error) {
      if (request.destroyed || response.destroyed) return;
      const refusal = error instanceof Refusal ? error : new Refusal(502, 'INTERNAL_SERVER_ERROR', { message: unplannedMessage });
      answerError(response, refusal, { requestId, log, form: (told) => ({ error: told }) });
      if (refusal.details.limit) noteRefused(refusal.details.limit);
      if (refusal !== error) log.error({ err: error, requestId }, 'a file could not be fetched');
    } finally {
      leave?.();
      log.info({ requestId, operation: way, status: response.statusCode }, 'answered');
    }
  };
}

async function relay({ statusCode, headers, body }: Dispatcher.ResponseData, response: ServerResponse, requestId: string): Promise<void> {
  if (statusCode !== 200) {
    await body.dump({ limit: refusalBytesMax });
    if (statusCode === 400) throw new Refusal(400, 'BAD_USER_INPUT', { message: 'The address names no file.' });
    if (statusCode === 404) throw new Refusal(404, 'BAD_USER_INPUT', { message: 'There is no such file.' });
    throw new Error(`The subgraph answered a file with status ${statusCode}.`);
  }
  const told = Object.fromEntries(relayedHeaders.flatMap((name) => (typeof headers[name] === 'string' ? [[name, headers[name]]] : [])));
  response.writeHead(200, { ...told, ...apiHeaders(requestId), 'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox", 'cross-origin-resource-policy': 'same-origin' });
  await pipeline(body, response);
}
