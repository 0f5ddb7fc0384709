import type { GatewayExecutionResult, GatewayGraphQLRequestContext } from '@apollo/server-gateway-interface';
import { type GraphQLError, getVariableValues, parse, type GraphQLSchema } from 'graphql';
import { SpanStatusCode, trace } from '@opentelemetry/api';
import type { Experimental_DidResolveQueryPlanCallback } from '@apollo/gateway';

import { documentKey } from '../limits/document-key.js';
import { tracing } from '../observability/start-tracing.js';
import type { Variables } from '../operation-variables.js';
import type { RequestContext } from '../request-context.js';
import { type CompiledAnswer, type CompiledOperation, compileOperation } from './compile-operation.js';
import { type TypeTest, typeTest, typeTestOf } from './possible-types.js';
import type { AskSubgraph } from './run.js';

/** Who executed an operation: what was compiled for it, or the engine as it is shipped. */
export type ExecutedBy = 'compiled' | 'engine';

export interface CompiledExecutorOptions {
  sdl: string;
  askFor: (context: RequestContext) => AskSubgraph;
  noteExecuted: (by: ExecutedBy) => void;
}

const operationsMax = 2_000;
const tracer = trace.getTracer('gateway');

/**
 * Executes an operation by what was compiled for it. The engine plans it, and executes it the first time; so does it with
 * all that is not compiled.
 */
export class CompiledExecutor {
  readonly #options: CompiledExecutorOptions;
  readonly #isOf: TypeTest;
  readonly #compiled = new Map<string, CompiledOperation | null>();
  #seen: { schema: GraphQLSchema; isSeenAs: TypeTest } | undefined;

  constructor(options: CompiledExecutorOptions) {
    this.#options = options;
    this.#isOf = typeTestOf(parse(options.sdl, { noLocation: true }));
  }

  /** Compiles a plan when the engine has made it. */
  readonly notePlan: Experimental_DidResolveQueryPlanCallback = ({ queryPlan, requestContext, operationContext }) => {
    const key = keyOf(requestContext.request);
    if (this.#compiled.has(key)) return;
    const { schema, operation, fragments } = operationContext;
    if (this.#seen?.schema !== schema) this.#seen = { schema, isSeenAs: typeTest(schema) };
    if (this.#compiled.size >= operationsMax) this.#compiled.delete(this.#compiled.keys().next().value!);
    this.#compiled.set(key, compileOperation({ plan: queryPlan, operation, document: requestContext.document, fragments, schema, isOf: this.#isOf, isSeenAs: this.#seen.isSeenAs }));
  };

  /** What was compiled for the operation, once the engine has executed it; null when it is the engine's. */
  find(request: AskedOperation): CompiledOperation | null {
    const key = keyOf(request);
    const compiled = this.#compiled.get(key);
    if (compiled === undefined) return null;
    // What was asked for last is kept longest.
    this.#compiled.delete(key);
    this.#compiled.set(key, compiled);
    return compiled;
  }

  /** The answer; null when the engine is to give it. */
  async execute({ request, context }: GatewayGraphQLRequestContext): Promise<GatewayExecutionResult | null> {
    const compiled = this.find(request);
    if (compiled === null) {
      this.#options.noteExecuted('engine');
      return null;
    }
    const errors = variableErrors(compiled, request.variables ?? {});
    return errors === null ? this.run(compiled, request.variables ?? {}, context as RequestContext) : { errors };
  }

  /** Executes it with variables that fit. */
  run(compiled: CompiledOperation, variables: Variables, context: RequestContext): Promise<CompiledAnswer> {
    this.#options.noteExecuted('compiled');
    const ask = this.#options.askFor(context);
    return tracing.isOn ? traced(() => compiled.run(variables, ask)) : compiled.run(variables, ask);
  }
}

/** Why the variables do not fit the operation; null when they do. */
export function variableErrors({ schema, operation: { variableDefinitions = [] } }: CompiledOperation, variables: Variables): readonly GraphQLError[] | null {
  return variableDefinitions.length === 0 ? null : (getVariableValues(schema, variableDefinitions, variables, { maxErrors: 5 }).errors ?? null);
}

function traced(run: () => Promise<CompiledAnswer>): Promise<CompiledAnswer> {
  return tracer.startActiveSpan('gateway.execute', async (span) => {
    try {
      const answer = await run();
      if (answer.errors) span.setStatus({ code: SpanStatusCode.ERROR });
      return answer;
    } finally {
      span.end();
    }
  });
}

interface AskedOperation {
  query?: string | undefined;
  operationName?: string | null | undefined;
}

function keyOf({ query = '', operationName }: AskedOperation): string {
  const name = operationName ?? '';
  return `${name.length} ${name} ${documentKey(query)}`;
}
