import type { ServerResponse } from 'node:http';

import { v7 as newId } from 'uuid';

import { withOrigin } from '../bus/origin.js';
import { requestContext } from '../graphql/context.js';
import type { Engine } from '../graphql/engine.js';
import { textEncoding } from '../process/text-encoding.js';
import type { Visitor } from './admission.js';
import type { SubgraphService } from './subgraph-service.js';

interface Answer {
  service: SubgraphService;
  engine: Engine;
  visitor: Visitor;
  response: ServerResponse;
}

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
    const origin = { correlation: visitor.requestId, traceparent: visitor.traceparent ?? null };
    const { status, contentType, text } = await withOrigin(origin, () => engine.answer(parseBody(visitor.body), context));
    const bytes = Buffer.byteLength(text);
    response.writeHead(status, { 'content-type': contentType, 'content-length': bytes });
    response.end(text, textEncoding(text, bytes));
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
