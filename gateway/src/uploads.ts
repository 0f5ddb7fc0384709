import { type IncomingMessage, type ServerResponse } from 'node:http';
import { Transform, type TransformCallback } from 'node:stream';

import { requestIdOf } from '@platform/kit/process/request-id.js';
import type { Logger } from 'pino';
import type { Dispatcher } from 'undici';

import { unplannedMessage } from './errors/mask-error.js';
import { answerError, apiHeaders } from './http/answer.js';
import { authenticate, type CallerSource } from './http/authenticate.js';
import { drain } from './http/drain.js';
import { filePath } from './http/file-path.js';
import { requireMediaType, requirePlain } from './http/media-type.js';
import { Refusal } from './http/refusal.js';
import type { Handler } from './http/routes.js';
import type { InFlight } from './limits/in-flight.js';
import type { Limit } from './limits/limit.js';
import type { SubgraphConnection } from './supergraph/subgraph-connection.js';

export interface UploadTarget {
  /** The way in, as `POST /uploads`. */
  way: string;
  /** Where files go. */
  subgraph: SubgraphConnection;
  /** The one type that is taken; null where the subgraph finds out from the bytes what a file is. */
  mediaType: string | null;
  bytesMax: number;
}

export interface UploadsOptions {
  target: UploadTarget;
  callers: CallerSource;
  inFlight: InFlight;
  log: Logger;
  noteRefused: (limit: Limit) => void;
}

const answerBytesMax = 64 * 1024;
/** A file of which nothing arrives for this long is given up. */
const silenceMsMax = 30_000;

const unknownType = 'application/octet-stream';

/** Hands a file on to its target as it arrives, holding none of it, and relays the answer. */
export function uploadsRoute({ target, callers, inFlight, log, noteRefused }: UploadsOptions): Handler {
  const { way, subgraph, mediaType, bytesMax } = target;
  return async (request, response) => {
    const requestId = requestIdOf(request.headers['x-request-id']);
    const leave = inFlight.enter();
    const waiting = new AbortController();
    // From the beginning: the caller may leave while it is being found out who it is.
    request.once('close', () => {
      if (!request.complete) waiting.abort(new Error('The caller is gone.'));
    });
    try {
      if (leave === null) throw new Refusal(503, 'RATE_LIMITED', { message: 'Too many files are on their way.', headers: { 'retry-after': '10' }, limit: 'uploads in flight' });
      if (mediaType === null) requirePlain(request);
      else requireMediaType(request, mediaType);
      const caller = await authenticate(request, callers);
      const path = filePath(request);
      const bytes = announcedBytes(request);
      if (bytes !== null && bytes > bytesMax) throw tooLarge(bytesMax);
      const meter = new Meter(bytesMax);
      request.setTimeout(silenceMsMax, () => request.destroy());
      const answer = await subgraph.stream(
        { path, body: request.pipe(meter), bytes, headers: { 'content-type': mediaType ?? unknownType } },
        { ...caller, requestId, traceparent: undefined, signal: waiting.signal },
      ).catch((error: unknown) => {
        throw meter.isOverfull ? tooLarge(bytesMax) : error;
      });
      await relay(answer, response, requestId);
    } catch (error) {
      answerError(response, refusalOf(error), { requestId, log, form: (told) => ({ error: told }) });
      if (error instanceof Refusal && error.details.limit) noteRefused(error.details.limit);
      if (!(error instanceof Refusal)) log.error({ err: error, requestId }, 'a file could not be handed on');
    } finally {
      leave?.();
      drain(request);
      log.info({ requestId, operation: way, status: response.statusCode }, 'answered');
    }
  };
}

function refusalOf(error: unknown): Refusal {
  return error instanceof Refusal ? error : new Refusal(502, 'INTERNAL_SERVER_ERROR', { message: unplannedMessage });
}

async function relay(answer: Dispatcher.ResponseData, response: ServerResponse, requestId: string): Promise<void> {
  const text = await answer.body.text();
  const isTold = answer.statusCode !== 401 && answer.statusCode < 500 && text.length <= answerBytesMax;
  if (!isTold) throw new Error(`The subgraph answered a file with status ${answer.statusCode}.`);
  response.writeHead(answer.statusCode, { ...apiHeaders(requestId), 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) });
  response.end(text);
}

function announcedBytes({ headers }: IncomingMessage): number | null {
  const length = headers['content-length'];
  return length === undefined ? null : Number(length);
}

function tooLarge(bytesMax: number): Refusal {
  return new Refusal(413, 'BAD_USER_INPUT', { message: `The file is larger than ${bytesMax} bytes.`, limit: 'upload' });
}

/** Lets bytes pass until there were too many. */
class Meter extends Transform {
  #bytes = 0;
  isOverfull = false;

  constructor(private readonly bytesMax: number) {
    super();
  }

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    this.#bytes += chunk.length;
    this.isOverfull = this.#bytes > this.bytesMax;
    if (this.isOverfull) done(new Error('The file is too large.'));
    else done(null, chunk);
  }
}
