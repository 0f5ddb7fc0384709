import { createAccessTokenVerifier } from '@platform/kit/identity/access-token.js';
import { createMetrics, healthRoutes } from '@platform/kit/process/health.js';
import express, { type ErrorRequestHandler, type Express } from 'express';
import type { Logger } from 'pino';

import { type GatewayConfig, subgraphNames } from './config.js';
import { consoleConfig, consoleFiles, securityHeaders } from './console-files.js';
import type { Engine } from './engine.js';
import { graphqlEndpoint, refuse } from './graphql-endpoint.js';
import { uploads } from './uploads.js';

const bodyBytesMax = 100 * 1024;

/** Every way into the platform. */
export function gatewayApp({ config, engine, log }: { config: GatewayConfig; engine: Engine; log: Logger }): Express {
  const verifyToken = createAccessTokenVerifier({ issuer: config.issuer, audience: config.audience });
  const health = healthRoutes(Object.fromEntries(subgraphNames.map((name) => [name, () => subgraphIsReady(config.subgraphs[name].url)])), createMetrics());
  const app = express();
  app.disable('x-powered-by');
  app.use(securityHeaders);
  app.get('/healthz', health['GET /healthz']);
  app.get('/readyz', health['GET /readyz']);
  app.get('/metrics', (request, response) => (isLoopback(request.socket.remoteAddress) ? health['GET /metrics'](request, response) : void response.status(404).end()));
  app.post('/graphql', requireJson, express.json({ limit: bodyBytesMax, strict: true }), graphqlEndpoint({ engine, verifyToken, log, requestsInFlightMax: config.requestsInFlightMax }));
  app.all('/graphql', (_request, response) => {
    response.setHeader('allow', 'POST');
    refuse(response, 405, { code: 'BAD_REQUEST', message: 'Send operations by POST as application/json.' });
  });
  app.post('/uploads', uploads({ repairs: config.subgraphs.repairs, verifyToken, bytesMax: config.uploadBytesMax, log }));
  app.get('/console-config.json', consoleConfig(config));
  app.use(consoleFiles(config));
  app.use(refuseBrokenRequest(log));
  return app;
}

const requireJson: express.RequestHandler = (request, response, next) => {
  if (request.is('application/json')) next();
  else refuse(response, 415, { code: 'BAD_REQUEST', message: 'Send operations as application/json.' });
};

function refuseBrokenRequest(log: Logger): ErrorRequestHandler {
  // eslint-disable-next-line max-params -- express knows an error handler by its four parameters
  return (error: { status?: number; type?: string }, _request, response, _next) => {
    if (response.headersSent) return void response.end();
    const status = error.status ?? 500;
    if (status === 413) return refuse(response, 413, { code: 'LIMIT_EXCEEDED', message: `The body is larger than ${bodyBytesMax} bytes.` });
    if (status < 500) return refuse(response, status, { code: 'BAD_REQUEST', message: status === 404 ? 'There is nothing here.' : 'The request cannot be read.' });
    log.error({ err: error }, 'a request ended unexpectedly');
    refuse(response, 500, { code: 'INTERNAL_SERVER_ERROR', message: 'Something went wrong on our side.' });
  };
}

function isLoopback(address: string | undefined): boolean {
  return address === '127.0.0.1' || address === '::1' || address === '::ffff:127.0.0.1';
}

async function subgraphIsReady(url: string): Promise<void> {
  const response = await fetch(new URL('/readyz', url), { signal: AbortSignal.timeout(2_000) });
  await response.body?.cancel();
  if (!response.ok) throw new Error(`answered ${response.status}`);
}
