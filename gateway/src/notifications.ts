import type { Logger } from 'pino';

import { requestIdOf } from '@platform/kit/process/request-id.js';

import { answerError, apiHeaders } from './http/answer.js';
import { drain } from './http/drain.js';
import { readBody } from './http/read-body.js';
import { Refusal } from './http/refusal.js';
import type { Routes } from './http/routes.js';
import { InFlight } from './limits/in-flight.js';
import type { SubgraphConnection } from './supergraph/subgraph-connection.js';

interface Way {
  path: string;
  /** What the sender signs with; without all of them nothing is handed on. */
  headers: readonly string[];
}

/** Of payments, signed as their provider does, and of e-mails that came back, signed as the Standard Webhooks specification has it. */
const ways: readonly Way[] = [
  { path: '/payment-notifications', headers: ['stripe-signature'] },
  { path: '/mail-notifications', headers: ['webhook-id', 'webhook-timestamp', 'webhook-signature'] },
];
const headerLengthMax = 2_000;
const bodyBytesMax = 256 * 1024;
const inFlightMax = 32;

/** Hands what providers tell on as it came: nobody signs in here, and accounts checks each provider's own signature over the bytes. */
export function notifications({ connections, log }: { connections: ReadonlyMap<string, SubgraphConnection>; log: Logger }): Routes {
  const accounts = connections.get('accounts');
  if (accounts === undefined) return {};
  return Object.fromEntries(ways.map((way) => [`POST ${way.path}`, handOn(way, accounts, log)]));
}

function handOn({ path, headers }: Way, accounts: SubgraphConnection, log: Logger): Routes[string] {
  const inFlight = new InFlight(inFlightMax);
  return async (request, response) => {
    const requestId = requestIdOf(request.headers['x-request-id']);
    const leave = inFlight.enter();
    try {
      if (leave === null) throw new Refusal(503, 'RATE_LIMITED', { message: 'Too many notifications are on their way.', headers: { 'retry-after': '10' } });
      const signed = headers.map((name) => [name, request.headers[name]] as const);
      if (!signed.every(([, value]) => typeof value === 'string' && value.length <= headerLengthMax)) throw notSigned();
      const body = await readBody(request, { bytesMax: bodyBytesMax, withinMs: 5_000 });
      const status = await accounts.handOn(path, { body, headers: { ...(Object.fromEntries(signed) as Record<string, string>), 'x-request-id': requestId } });
      if (status === 400) throw notSigned();
      response.writeHead(status < 300 ? 204 : 503, apiHeaders(requestId)).end();
    } catch (error) {
      const refusal = error instanceof Refusal ? error : new Refusal(503, 'INTERNAL_SERVER_ERROR', { message: 'The notification could not be handed on.' });
      if (!(error instanceof Refusal)) log.warn({ err: error, requestId }, 'a notification could not be handed on');
      answerError(response, refusal, { requestId, log, form: (told) => ({ error: told }) });
    } finally {
      leave?.();
      drain(request);
    }
  };
}

const notSigned = (): Refusal => new Refusal(400, 'BAD_USER_INPUT', { message: 'The notification is not signed.' });
