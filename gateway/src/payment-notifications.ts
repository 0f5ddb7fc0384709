import type { Logger } from 'pino';

import { requestIdOf } from '@platform/kit/process/request-id.js';

import { answerError, apiHeaders } from './http/answer.js';
import { drain } from './http/drain.js';
import { readBody } from './http/read-body.js';
import { Refusal } from './http/refusal.js';
import type { Routes } from './http/routes.js';
import { InFlight } from './limits/in-flight.js';
import type { SubgraphConnection } from './supergraph/subgraph-connection.js';

const path = '/payment-notifications';
const bodyBytesMax = 256 * 1024;
const inFlightMax = 32;

/** Hands what the payment provider tells on as it came: nobody signs in here, and accounts checks the provider's own signature over the bytes. */
export function paymentNotifications({ connections, log }: { connections: ReadonlyMap<string, SubgraphConnection>; log: Logger }): Routes {
  const accounts = connections.get('accounts');
  if (accounts === undefined) return {};
  const inFlight = new InFlight(inFlightMax);
  return {
    [`POST ${path}`]: async (request, response) => {
      const requestId = requestIdOf(request.headers['x-request-id']);
      const leave = inFlight.enter();
      try {
        if (leave === null) throw new Refusal(503, 'RATE_LIMITED', { message: 'Too many notifications are on their way.', headers: { 'retry-after': '10' } });
        const signature = request.headers['stripe-signature'];
        if (typeof signature !== 'string' || signature.length > 2_000) throw new Refusal(400, 'BAD_USER_INPUT', { message: 'The notification is not signed.' });
        const body = await readBody(request, { bytesMax: bodyBytesMax, withinMs: 5_000 });
        const status = await accounts.handOn(path, { body, headers: { 'stripe-signature': signature, 'x-request-id': requestId } });
        if (status === 400) throw new Refusal(400, 'BAD_USER_INPUT', { message: 'The notification is not signed.' });
        response.writeHead(status < 300 ? 204 : 503, apiHeaders(requestId)).end();
      } catch (error) {
        const refusal = error instanceof Refusal ? error : new Refusal(503, 'INTERNAL_SERVER_ERROR', { message: 'The notification could not be handed on.' });
        if (!(error instanceof Refusal)) log.warn({ err: error, requestId }, 'a notification could not be handed on');
        answerError(response, refusal, { requestId, log, form: (told) => ({ error: told }) });
      } finally {
        leave?.();
        drain(request);
      }
    },
  };
}
