import { rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { ListenOptions } from 'node:net';

import { Engine } from '../graphql/engine.js';
import { stopServer } from '../process/stop-server.js';
import { admit } from './admission.js';
import { answerGraphql } from './answer-graphql.js';
import type { SubgraphService } from './subgraph-service.js';

export interface RunningSubgraph {
  server: Server;
  stop(): Promise<void>;
}

export interface WaysIn {
  port: number;
  host: string;
  /** Path of a socket for a gateway on the same machine, beside the port. */
  socket?: string | undefined;
}

/** Serves one subgraph over HTTP to the gateway alone: whoever does not show a valid passport gets 401 and nothing else. */
export async function startSubgraph(service: SubgraphService, { port, host, socket }: WaysIn): Promise<RunningSubgraph> {
  const engine = await Engine.start(service.schema, service.log);
  const answer: RequestListener = (request, response) => {
    handle(service, engine, { request, response }).catch((error: unknown) => {
      service.log.error({ err: error }, 'a request ended unexpectedly');
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  };
  const server = await listen(answer, { port, host });
  const servers = socket === undefined ? [server] : [server, await listenAtSocket(answer, socket)];
  return { server, stop: () => stop(servers, engine) };
}

async function listen(answer: RequestListener, at: ListenOptions): Promise<Server> {
  const server = createServer(answer);
  // A large file takes its time; operations are held to seconds by the gateway and the database.
  server.requestTimeout = 300_000;
  server.headersTimeout = 10_000;
  server.keepAliveTimeout = 65_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(at, resolve);
  });
  return server;
}

/** One that was killed left its socket behind. */
function listenAtSocket(answer: RequestListener, path: string): Promise<Server> {
  rmSync(path, { force: true });
  return listen(answer, { path });
}

async function handle(service: SubgraphService, engine: Engine, { request, response }: { request: IncomingMessage; response: ServerResponse }): Promise<void> {
  const way = `${request.method} ${request.url?.split('?')[0]}`;
  const open = service.openRoutes?.[way];
  if (open) return open(request, response);
  const route = service.routes?.[way];
  const visitor = await admit(request, { gateKeeper: service.gateKeeper, bodyIsStreamed: route !== undefined });
  if (typeof visitor === 'string') {
    response.writeHead(visitor === 'refused' ? 401 : 503).end();
    return;
  }
  if (route) return route({ request, response, visitor });
  if (way === 'POST /graphql') return answerGraphql({ service, engine, visitor, response });
  response.writeHead(404).end();
}

async function stop(servers: readonly Server[], engine: Engine): Promise<void> {
  await Promise.all(servers.map((server) => stopServer(server)));
  await engine.stop();
}
