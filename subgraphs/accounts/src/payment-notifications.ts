import type { IncomingMessage, ServerResponse } from 'node:http';

import type { Facilities } from '@platform/kit/service/serve-subgraph.js';

import { receiveNotification } from './actions/holds/receive-notification.js';
import { openBody } from './open-body.js';
import { NotSigned, type PaymentProvider } from './payment/payment-provider.js';

type OpenRoute = (request: IncomingMessage, response: ServerResponse) => void;

/** Where the payment provider tells of payments: its own signature over the bytes as they came opens this way, and nothing else. */
export function paymentNotifications({ dataSource, log }: Facilities, provider: PaymentProvider | null): Record<string, OpenRoute> {
  if (provider === null) return {};
  const world = { dataSource, provider, now: () => new Date() };
  const receive = async (request: IncomingMessage): Promise<number> => {
    const body = await openBody(request);
    if (body === null) return 413;
    const signature = request.headers['stripe-signature'];
    const told = provider.readNotification(body, typeof signature === 'string' ? signature : '');
    // Who cannot be asked now tells again later.
    return (await receiveNotification(world, told)) === 'unanswered' ? 503 : 204;
  };
  return {
    'POST /payment-notifications': (request, response) => {
      receive(request).then(
        (status) => response.writeHead(status).end(),
        (error: unknown) => {
          if (!(error instanceof NotSigned)) log.error({ err: error }, 'a notification of the payment provider could not be taken up');
          response.writeHead(error instanceof NotSigned ? 400 : 500).end();
        },
      );
    },
  };
}
