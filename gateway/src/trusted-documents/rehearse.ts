import { setImmediate as turn } from 'node:timers/promises';

import { roles, type Viewer } from '@platform/kit/identity/viewer.js';
import { getOperationAST, type GraphQLSchema, parse } from 'graphql';
import type { Logger } from 'pino';

import type { RequestContext } from '../request-context.js';
import type { Engine } from '../supergraph/start-engine.js';
import { Waiting } from '../waiting.js';
import { sampleVariables } from './sample-variables.js';

export interface Rehearsal {
  engine: Engine;
  schema: GraphQLSchema;
  /** The texts of operations. */
  texts: readonly string[];
  log: Logger;
  signal: AbortSignal;
}

const documentsMax = 500;

/**
 * Has the console's operations parsed, validated and planned before anybody asks them, one at each turn of the process, so
 * that nobody's request waits long behind it. No subgraph is asked: whoever would wait for one is already told not to.
 * Answers how many were planned.
 */
export async function rehearse({ engine, schema, texts, log, signal }: Rehearsal): Promise<number> {
  const startedAt = performance.now();
  let planned = 0;
  for (const query of texts.slice(0, documentsMax)) {
    await turn();
    if (signal.aborted) return planned;
    const operation = getOperationAST(parse(query));
    if (!operation) continue;
    await engine.executeOperation({ query, variables: sampleVariables(schema, operation) }, { contextValue: contextOf(`rehearsal ${planned}`, log) });
    planned += 1;
  }
  log.info({ planned, durationMs: Math.round(performance.now() - startedAt) }, 'the console’s operations are planned');
  return planned;
}

/** Somebody with a purse of their own, who has left already. */
function contextOf(subject: string, log: Logger): RequestContext {
  const viewer: Viewer = { subject, name: subject, roles, tenant: null, scope: 'program' };
  return { viewer, authorization: '', requestId: subject, traceparent: undefined, log: log.child({}, { level: 'silent' }), waiting: overAlready(), followed: {} };
}

function overAlready(): Waiting {
  const waiting = new Waiting();
  waiting.end(new Error('A rehearsal asks no subgraph.'));
  return waiting;
}
