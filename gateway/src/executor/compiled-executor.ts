import type { GatewayExecutionResult, GatewayGraphQLRequestContext } from '@apollo/server-gateway-interface';
import { buildASTSchema, getVariableValues, parse, type GraphQLSchema } from 'graphql';
import { SpanStatusCode, trace } from '@opentelemetry/api';
import type { Experimental_DidResolveQueryPlanCallback } from '@apollo/gateway';

import { type CompiledOperation, compileOperation } from './compile-operation.js';
import { type TypeTest, typeTest } from './possible-types.js';
import type { AskSubgraph } from './run.js';

/** Who executed an operation: what was compiled for it, or the engine as it is shipped. */
export type ExecutedBy = 'compiled' | 'engine';

export interface CompiledExecutorOptions {
  sdl: string;
  askFor: (requestContext: GatewayGraphQLRequestContext) => AskSubgraph;
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
    this.#isOf = typeTest(buildASTSchema(parse(options.sdl), { assumeValidSDL: true }));
  }

  /** Compiles a plan when the engine has made it. */
  readonly notePlan: Experimental_DidResolveQueryPlanCallback = ({ queryPlan, requestContext, operationContext }) => {
    const key = keyOf(requestContext);
    if (this.#compiled.has(key)) return;
    const { schema, operation, fragments } = operationContext;
    if (this.#seen?.schema !== schema) this.#seen = { schema, isSeenAs: typeTest(schema) };
    if (this.#compiled.size >= operationsMax) this.#compiled.delete(this.#compiled.keys().next().value!);
    this.#compiled.set(key, compileOperation({ plan: queryPlan, operation, fragments, schema, isOf: this.#isOf, isSeenAs: this.#seen.isSeenAs }));
  };

  /** The answer; null when the engine is to give it. */
  async execute(requestContext: GatewayGraphQLRequestContext): Promise<GatewayExecutionResult | null> {
    const compiled = this.#find(keyOf(requestContext));
    this.#options.noteExecuted(compiled === null ? 'engine' : 'compiled');
    if (compiled === null) return null;
    const variables = requestContext.request.variables ?? {};
    const { errors } = getVariableValues(compiled.schema, compiled.operation.variableDefinitions ?? [], variables, { maxErrors: 5 });
    if (errors) return { errors };
    return tracer.startActiveSpan('gateway.execute', async (span) => {
      try {
        const answer = await compiled.run(variables, this.#options.askFor(requestContext));
        if (answer.errors) span.setStatus({ code: SpanStatusCode.ERROR });
        return answer;
      } finally {
        span.end();
      }
    });
  }

  /** What was asked for last is kept longest. */
  #find(key: string): CompiledOperation | null {
    const compiled = this.#compiled.get(key);
    if (compiled === undefined) return null;
    this.#compiled.delete(key);
    this.#compiled.set(key, compiled);
    return compiled;
  }
}

function keyOf({ queryHash, request }: Pick<GatewayGraphQLRequestContext, 'queryHash' | 'request'>): string {
  return `${queryHash} ${request.operationName ?? ''}`;
}
