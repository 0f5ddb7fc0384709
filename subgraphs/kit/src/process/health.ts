import type { IncomingMessage, ServerResponse } from 'node:http';

import { collectDefaultMetrics, Registry } from 'prom-client';

/** A question about a neighbour this service cannot work without; rejects when it cannot be reached. */
export type ReadinessCheck = () => Promise<unknown>;

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

const checkMsMax = 2_000;

export function createMetrics(): Registry {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  return registry;
}

/** `/healthz` answers while the process lives, `/readyz` while it can work, `/metrics` with its figures. */
export function healthRoutes(checks: Readonly<Record<string, ReadinessCheck>>, metrics: Registry): Record<'GET /healthz' | 'GET /readyz' | 'GET /metrics', Handler> {
  return {
    'GET /healthz': (_request, response) => answer(response, 200, { status: 'alive' }),
    'GET /readyz': (_request, response) => void ready(checks).then((missing) => answer(response, missing.length === 0 ? 200 : 503, { status: missing.length === 0 ? 'ready' : 'not ready', missing })),
    'GET /metrics': (_request, response) =>
      void metrics.metrics().then((text) => {
        response.writeHead(200, { 'content-type': metrics.contentType }).end(text);
      }),
  };
}

async function ready(checks: Readonly<Record<string, ReadinessCheck>>): Promise<string[]> {
  const names = Object.keys(checks);
  const results = await Promise.allSettled(names.map((name) => within(checks[name]!())));
  return names.filter((_name, index) => results[index]!.status === 'rejected');
}

function within(work: Promise<unknown>): Promise<unknown> {
  const late = new Promise((_resolve, reject) => setTimeout(() => reject(new Error('no answer in time')), checkMsMax).unref());
  return Promise.race([work, late]);
}

function answer(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' }).end(JSON.stringify(body));
}
