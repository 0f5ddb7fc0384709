import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

import type { createLogger } from '@platform/kit/process/logger.js';

import type { IssuerConfig } from './config.js';
import { answerInteraction, interactionPath } from './interactions.js';
import { keptIssuerKeys } from './issuer-keys.js';
import { createProvider } from './provider.js';

type Log = Pick<ReturnType<typeof createLogger>, 'error'>;

export interface RunningIssuer {
  port: number;
  stop(): Promise<void>;
}

/** Starts the development issuer; it answers when this resolves. */
export async function startIssuer(config: IssuerConfig, log: Log): Promise<RunningIssuer> {
  const provider = createProvider(config, await keptIssuerKeys(config.keysFile));
  provider.on('server_error', (_ctx, error) => log.error({ err: error }, 'the issuer failed'));
  const answerByProvider = provider.callback();
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = (request.url ?? '/').split('?')[0]!;
    if (path === '/healthz' || path === '/readyz') return void response.writeHead(200, { 'content-type': 'text/plain' }).end('ok\n');
    if (interactionPath.test(path)) return answerInteraction({ provider, config, request, response });
    await answerByProvider(request, response);
  };
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      log.error({ err: error }, 'a page of the issuer failed');
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  server.listen(config.port, config.host);
  await once(server, 'listening');
  const stop = async (): Promise<void> => {
    const closed = once(server, 'close');
    server.close();
    server.closeIdleConnections();
    const impatience = setTimeout(() => server.closeAllConnections(), 2_000);
    await closed;
    clearTimeout(impatience);
  };
  return { port: config.port, stop };
}
