import type { ServerResponse } from 'node:http';

import { HeaderMap } from '@apollo/server';
import { v7 as newId } from 'uuid';

import { withOrigin } from '../bus/origin.js';
import { requestContext } from '../graphql/context.js';
import type { Engine } from '../graphql/engine.js';
import type { Visitor } from './admission.js';
import type { SubgraphService } from './subgraph-service.js';

interface Answer {
  service: SubgraphService;
  engine: Engine;
  visitor: Visitor;
  response: ServerResponse;
}

const headers = new HeaderMap([['content-type', 'application/json']]);

/** Executes the visitor's operation in a context of its own. */
export async function answerGraphql({ service, engine, visitor, response }: Answer): Promise<void> {
  const { dataSource, bus, log } = service;
  const context = requestContext({
    viewer: visitor.viewer,
    requestId: visitor.requestId,
    dataSource,
    bus,
    log: log.child({ requestId: visitor.requestId }),
    now: () => new Date(),
    newId: () => newId(),
  });
  try {
    const answer = await withOrigin({ correlation: visitor.requestId, traceparent: visitor.traceparent ?? null }, () =>
      engine.executeHTTPGraphQLRequest({
        httpGraphQLRequest: { method: 'POST', headers, search: '', body: parseBody(visitor.body) },
        context: async () => context,
      }),
    );
    const body = answer.body.kind === 'complete' ? answer.body.string : '';
    response.writeHead(answer.status ?? 200, { 'content-type': answer.headers.get('content-type') ?? 'application/json', 'content-length': Buffer.byteLength(body) });
    response.end(body);
  } finally {
    await context.reads.end();
  }
}

function parseBody(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
}
