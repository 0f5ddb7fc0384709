import { SpanStatusCode, trace } from '@opentelemetry/api';
import type { FetchNode } from '@apollo/query-planner';

import { tracing } from '../observability/start-tracing.js';
import { tellErrors, tellFailure } from './fetch-errors.js';
import { type Fetched, isFetched, mergeInto } from './fetched.js';
import type { Place } from './places.js';
import type { TypeTest } from './possible-types.js';
import { distinctEntities, type EntityRequest } from './distinct-entities.js';
import { compileRepresentation } from './representations.js';
import { compileRewrites, type Rewrite } from './rewrites.js';
import type { Run, Step } from './run.js';

const tracer = trace.getTracer('gateway');

/** One request to a subgraph. Its text is written once, but for the variables. */
interface Request {
  subgraph: string;
  before: string;
  variables: readonly string[];
  isQuery: boolean;
  sent: Rewrite | null;
  received: Rewrite | null;
}

/** Compiles one fetch of a plan. */
export function compileFetch(node: FetchNode, isOf: TypeTest): Step {
  const { serviceName: subgraph, operation, operationName, operationKind, variableUsages: variables = [], requires } = node;
  const before = `{"query":${JSON.stringify(operation)}${operationName === undefined ? '' : `,"operationName":${JSON.stringify(operationName)}`},"variables":{`;
  const request: Request = { subgraph, before, variables, isQuery: operationKind === 'query', sent: compileRewrites(node.inputRewrites, isOf), received: compileRewrites(node.outputRewrites, isOf) };
  const represent = requires === undefined ? null : compileRepresentation(requires, isOf);
  const entityRequest = represent && { ...request, represent };
  const fetch: Fetch = entityRequest === null ? (run, place) => fetchFields(request, run, place) : (run, place) => fetchEntities(entityRequest, run, place);
  return tracing.isOn ? tracedStep(subgraph, fetch) : untracedStep(fetch);
}

type Fetch = (run: Run, place: Place) => Promise<void>;

function untracedStep(fetch: Fetch): Step {
  return async (run, place) => {
    try {
      await fetch(run, place);
    } catch (error) {
      tellFailure(error, { run, place });
    }
  };
}

function tracedStep(subgraph: string, fetch: Fetch): Step {
  return (run, place) =>
    tracer.startActiveSpan('gateway.fetch', { attributes: { service: subgraph } }, async (span) => {
      try {
        await fetch(run, place);
      } catch (error) {
        span.setStatus({ code: SpanStatusCode.ERROR });
        tellFailure(error, { run, place });
      } finally {
        span.end();
      }
    });
}

async function fetchFields(request: Request, run: Run, place: Place): Promise<void> {
  const { data, errors } = await run.ask(request.subgraph, `${request.before}${variablesOf(request, run).join(',')}}}`, request);
  if (errors !== undefined) tellErrors(errors, { run, place, objectsOf: null });
  if (data == null) return;
  request.received?.(data);
  for (const object of place.objects) mergeInto(object, data);
}

/** Asks for each entity once, however often it stands in the answer. */
async function fetchEntities(request: Request & EntityRequest, run: Run, place: Place): Promise<void> {
  const { representations, objectsOf } = distinctEntities(request, place.objects);
  if (representations.length === 0) return;
  const variables = [...variablesOf(request, run), `"representations":${JSON.stringify(representations)}`];
  const { data, errors } = await run.ask(request.subgraph, `${request.before}${variables.join(',')}}}`, request);
  if (errors !== undefined) tellErrors(errors, { run, place, objectsOf: (entity) => objectsOf[entity] ?? [] });
  if (data == null) return;
  const entities = data['_entities'];
  if (!Array.isArray(entities) || entities.length !== representations.length) throw new Error(`${request.subgraph} answered ${Array.isArray(entities) ? entities.length : 'no'} entities of ${representations.length}.`);
  entities.forEach((entity: unknown, index) => {
    if (isFetched(entity)) for (const object of objectsOf[index]!) take(entity, place.objects[object]!, request.received);
  });
}

function take(entity: Fetched, object: Fetched, received: Rewrite | null): void {
  entity['__typename'] ??= object['__typename'];
  received?.(entity);
  mergeInto(object, entity);
}

function variablesOf({ variables }: Request, run: Run): string[] {
  return variables.flatMap((name) => {
    const value = run.variables[name];
    return value === undefined ? [] : [`${JSON.stringify(name)}:${JSON.stringify(value)}`];
  });
}
