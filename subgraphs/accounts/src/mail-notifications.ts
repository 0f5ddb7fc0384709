import type { IncomingMessage, ServerResponse } from 'node:http';

import type { Facilities } from '@platform/kit/service/serve-subgraph.js';

import { takeBackMessage } from './actions/messages/take-back-message.js';
import { openBody } from './open-body.js';
import { readMailNotification } from './mail/read-mail-notification.js';
import { MailNotSigned, requireSigned } from './mail/signed-webhook.js';

type OpenRoute = (request: IncomingMessage, response: ServerResponse) => void;

/** Where the mail provider tells what came back after it was taken: its own signature over the bytes as they came opens this way, and nothing else. */
export function mailNotifications({ dataSource, log }: Pick<Facilities, 'dataSource' | 'log'>, key: Buffer | null, now: () => Date = () => new Date()): Record<string, OpenRoute> {
  if (key === null) return {};
  const receive = async (request: IncomingMessage): Promise<number> => {
    const body = await openBody(request);
    if (body === null) return 413;
    const header = (name: string): string => [request.headers[name] ?? ''].flat()[0] ?? '';
    const id = header('webhook-id');
    requireSigned({ id, timestamp: header('webhook-timestamp'), signature: header('webhook-signature'), body }, { key, now: now() });
    const told = readMailNotification(body, id);
    if (told !== null) await takeBackMessage({ dataSource, now }, told);
    return 204;
  };
  return {
    'POST /mail-notifications': (request, response) => {
      receive(request).then(
        (status) => response.writeHead(status).end(),
        (error: unknown) => {
          if (!(error instanceof MailNotSigned)) log.error({ err: error }, 'what the mail provider told could not be taken up');
          response.writeHead(error instanceof MailNotSigned ? 400 : 500).end();
        },
      );
    },
  };
}
