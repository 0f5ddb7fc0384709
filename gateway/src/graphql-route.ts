import type { IncomingMessage, ServerResponse } from 'node:http';

import { HeaderMap } from '@apollo/server';
import type { AnsweredOperation } from '@platform/kit/process/operation-durations.js';
import { requestIdOf } from '@platform/kit/process/request-id.js';
import { textEncoding } from '@platform/kit/process/text-encoding.js';
import type { Logger } from 'pino';

import { answerError, apiHeaders, type ErrorAnswer } from './http/answer.js';
import { authenticate, type Caller, type CallerSource } from './http/authenticate.js';
import { drain } from './http/drain.js';
import { acceptedAnswerType, requireMediaType } from './http/media-type.js';
import { readBody } from './http/read-body.js';
import { Refusal } from './http/refusal.js';
import type { Handler } from './http/routes.js';
import { answerTooLong } from './limits/answer-limit.js';
import type { WarmLane } from './executor/warm-lane.js';
import type { CallerShare } from './limits/caller-share.js';
import type { InFlight } from './limits/in-flight.js';
import type { Limit } from './limits/limit.js';
import { limitOperations } from './limits/operation-limits.js';
import { type OperationRequest, readOperation } from './limits/read-operation.js';
import { inRequestSpan } from './observability/request-span.js';
import type { FollowedOperation, RequestContext } from './request-context.js';
import type { Engine } from './supergraph/start-engine.js';
import { Waiting } from './waiting.js';
import { requireTrusted, type TrustOptions } from './trusted-documents/require-trusted.js';

export interface GraphqlRouteOptions {
  engine: Engine;
  /** Answers what was asked before. */
  warm: WarmLane;
  callers: CallerSource;
  /** Bounds what one caller has under way, from the moment it is known. */
  callerShare: CallerShare;
  /** Bounds what all have under way, from the moment it has arrived. */
  inFlight: InFlight;
  log: Logger;
  noteAnswered: (operation: AnsweredOperation) => void;
  noteRefused: (limit: Limit) => void;
  /** No operation takes longer. */
  deadlineMs: number;
  answerBytesMax: number;
  requireNoCardNumber: (request: OperationRequest) => void;
  trust: TrustOptions;
}

const bodyBytesMax = 100_000;
const bodyMsMax = 10_000;
const traceparent = /^[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$/;

/** `POST /graphql`: who asks is known before what is asked is read. */
export function graphqlRoute({ engine, warm, callers, callerShare, inFlight, log, noteAnswered, noteRefused, deadlineMs, answerBytesMax, requireNoCardNumber, trust }: GraphqlRouteOptions): Handler {
  const requireWithinLimits = limitOperations();
  const requireAllowed = requireTrusted(trust);
  return async (request, response) => {
    const arrivedAt = performance.now();
    const requestId = requestIdOf(request.headers['x-request-id']);
    const leaves: (() => void)[] = [];
    const waiting = new Waiting();
    const deadline = setTimeout(() => waiting.end(new Error('The deadline has passed.')), deadlineMs);
    const followed: FollowedOperation = {};
    let caller: Caller | undefined;
    let contentType = 'application/json';
    response.once('close', () => {
      if (!response.writableFinished && followed.operation?.kind !== 'mutation') waiting.end(new Error('The caller is gone.'));
    });
    try {
      requireMediaType(request, 'application/json');
      contentType = acceptedAnswerType(request);
      caller = await authenticate(request, callers);
      enter(leaves, callerShare.enter(caller.viewer.subject), 'Too many of your requests are under way.');
      const body = readOperation(await readBody(request, { bytesMax: bodyBytesMax, withinMs: bodyMsMax }), trust.documents);
      // A body that comes slowly takes nobody's room.
      enter(leaves, inFlight.enter(), 'Too many requests are under way.');
      requireAllowed(body.query, caller.viewer);
      requireWithinLimits(body.query);
      requireNoCardNumber(body);
      const context: RequestContext = { ...caller, requestId, log, traceparent: traceparentOf(request), waiting, followed };
      const answer = await inRequestSpan(request, async () => (await warm.answer(body, context, request.headers.accept)) ?? askEngine(request, { body, context }));
      const bytes = Buffer.byteLength(answer.text);
      if (bytes <= answerBytesMax) send(response, answer, { bytes, requestId });
      else {
        followed.refusedBy = 'answer';
        const text = answerTooLong(answerBytesMax, { isMutation: followed.operation?.kind === 'mutation' });
        send(response, { ...answer, text }, { bytes: Buffer.byteLength(text), requestId });
      }
    } catch (error) {
      if (error instanceof Refusal && error.details.limit) followed.refusedBy = error.details.limit;
      answerError(response, error, { requestId, log, form: asGraphqlAnswer, contentType });
    } finally {
      clearTimeout(deadline);
      for (const leave of leaves) leave();
      drain(request);
      note(response, { arrivedAt, requestId, followed, subject: caller?.viewer.subject });
    }
  };

  async function askEngine(request: IncomingMessage, { body, context }: { body: OperationRequest; context: RequestContext }): Promise<Answer> {
    const { status = 200, headers, body: answer } = await engine.executeHTTPGraphQLRequest({ httpGraphQLRequest: { method: 'POST', headers: engineHeaders(request), search: '', body }, context: async () => context });
    if (answer.kind !== 'complete') throw new Error('The engine began an answer in parts.');
    const contentType = headers.get('content-type') ?? 'application/json';
    if (status === 200) warm.learn(request.headers.accept, contentType);
    return { status, contentType, retryAfter: headers.get('retry-after'), text: answer.string };
  }

  function note({ statusCode: status }: ServerResponse, { arrivedAt, requestId, followed: { operation, refusedBy }, subject }: Answered): void {
    const durationMs = performance.now() - arrivedAt;
    if (refusedBy) noteRefused(refusedBy);
    if (operation) noteAnswered({ name: operation.name, outcome: status < 400 ? 'ok' : 'error', durationMs });
    log.info({ requestId, operation: operation?.name ?? null, kind: operation?.kind, subject, status, refusedBy, durationMs: Math.round(durationMs) }, 'answered');
  }
}

/** Takes a place, which `leaves` gives back. */
function enter(leaves: (() => void)[], leave: (() => void) | null, message: string): void {
  if (leave === null) throw new Refusal(503, 'RATE_LIMITED', { message, headers: { 'retry-after': '1' }, limit: 'requests in flight' });
  leaves.push(leave);
}

interface Answered {
  arrivedAt: number;
  requestId: string;
  followed: FollowedOperation;
  subject: string | undefined;
}

const asGraphqlAnswer: ErrorAnswer['form'] = ({ message, ...extensions }) => ({ errors: [{ message, extensions }] });

function traceparentOf({ headers }: IncomingMessage): string | undefined {
  const header = headers['traceparent'];
  return typeof header === 'string' && traceparent.test(header) ? header : undefined;
}

/** Of all headers the engine needs only what the answer's form depends on. */
function engineHeaders({ headers }: IncomingMessage): HeaderMap {
  const map = new HeaderMap([['content-type', 'application/json']]);
  if (headers.accept !== undefined) map.set('accept', headers.accept);
  return map;
}

interface Answer {
  status?: number;
  contentType: string;
  retryAfter?: string | undefined;
  text: string;
}

function send(response: ServerResponse, { status = 200, contentType, retryAfter, text }: Answer, { bytes, requestId }: { bytes: number; requestId: string }): void {
  const headers = apiHeaders(requestId);
  if (retryAfter !== undefined) headers['retry-after'] = retryAfter;
  headers['content-type'] = contentType;
  headers['content-length'] = String(bytes);
  response.writeHead(status, headers);
  response.end(text, textEncoding(text, bytes));
}
