import type { IncomingMessage, ServerResponse } from 'node:http';

import { collectDefaultMetrics, Registry } from 'prom-client';

/** A question about a neighbour this service cannot work without; rejects when it cannot be reached. */
export type ReadinessCheck = () => Promise<unknown>;

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

const checkMsMax = 2_000;
/** An answer is told again for this long, so that asking often costs little. */
const answerKeptMs = 500;

export function createMetrics(): Registry {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  return registry;
}

/** `/healthz` answers while the process lives, `/readyz` while it can work, `/metrics` with its figures to this machine alone. */
export function healthRoutes(checks: Readonly<Record<string, ReadinessCheck>>, metrics: Registry): Record<'GET /healthz' | 'GET /readyz' | 'GET /metrics', Handler> {
  const missingNow = keptFor(answerKeptMs, () => missing(checks));
  return {
    'GET /healthz': (_request, response) => answer(response, 200, { status: 'alive' }),
    'GET /readyz': (_request, response) =>
      void missingNow().then((names) => answer(response, names.length === 0 ? 200 : 503, { status: names.length === 0 ? 'ready' : 'not ready', missing: names })),
    'GET /metrics': (request, response) => {
      if (!isFromThisMachine(request)) return void response.writeHead(404).end();
      metrics.metrics().then(
        (text) => response.writeHead(200, { 'content-type': metrics.contentType }).end(text),
        () => response.writeHead(500).end(),
      );
    },
  };
}

async function missing(checks: Readonly<Record<string, ReadinessCheck>>): Promise<string[]> {
  const names = Object.keys(checks);
  const works = await Promise.all(names.map((name) => succeeds(checks[name]!)));
  return names.filter((_name, index) => !works[index]);
}

async function succeeds(check: ReadinessCheck): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), checkMsMax);
  });
  try {
    return await Promise.race([check().then(() => true), late]);
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
}

function keptFor<Answer>(keptMs: number, ask: () => Promise<Answer>): () => Promise<Answer> {
  let last: { askedAt: number; answer: Promise<Answer> } | undefined;
  return () => {
    if (last === undefined || Date.now() - last.askedAt > keptMs) last = { askedAt: Date.now(), answer: ask() };
    return last.answer;
  };
}

/** A proxy on this machine asks for others, and says so. */
function isFromThisMachine({ socket, headers }: IncomingMessage): boolean {
  const address = socket.remoteAddress ?? '';
  const isLoopback = address === '::1' || /^(::ffff:)?127\./.test(address);
  return isLoopback && headers['x-forwarded-for'] === undefined && headers['forwarded'] === undefined;
}

function answer(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' }).end(JSON.stringify(body));
}
