import type { GraphQLError } from 'graphql';

import type { AccessRules } from '../access/access-rules.js';
import { mayUse } from '../access/enforce-access.js';
import { maskError } from '../errors/mask-error.js';
import type { Charging } from '../limits/cost/charge-operations.js';
import type { OperationRequest } from '../limits/read-operation.js';
import { noteErrors, toldErrors } from '../observability/follow-operation.js';
import type { RequestContext } from '../request-context.js';
import { type CompiledExecutor, variableErrors } from './compiled-executor.js';
import type { CompiledOperation } from './compile-operation.js';
import { type WarmOperation, warmOperation } from './warm-operation.js';

export interface WarmLaneOptions {
  compiled: CompiledExecutor;
  rules: AccessRules;
  charging: Charging;
}

const acceptsMax = 100;

/** An answer as it is sent. */
export interface WarmAnswer {
  contentType: string;
  text: string;
}

/**
 * Answers an operation that was asked before as the engine would, without its way through it. It takes nothing but what
 * will be executed: whatever is to be refused goes to the engine, which says why.
 */
export class WarmLane {
  readonly #warm = new WeakMap<CompiledOperation, WarmOperation>();
  /** In which form the engine answers whoever accepts this. */
  readonly #contentTypes = new Map<string, string>();

  constructor(private readonly options: WarmLaneOptions) {}

  /** Remembers in which form the engine answered. */
  learn(accept: string | undefined, contentType: string): void {
    if (this.#contentTypes.size < acceptsMax) this.#contentTypes.set(accept ?? '', contentType);
  }

  /** Begins to answer; null when the engine is to do it. */
  answer(request: OperationRequest, context: RequestContext, accept: string | undefined): Promise<WarmAnswer> | null {
    const contentType = this.#contentTypes.get(accept ?? '');
    const compiled = request.extensions == null ? this.options.compiled.find(request) : null;
    if (contentType === undefined || compiled === null) return null;
    const warm = this.#warmed(compiled);
    const variables = request.variables ?? {};
    const { rules, charging } = this.options;
    if (variableErrors(compiled, variables) !== null) return null;
    if (!warm.rootFields(variables).every((field) => mayUse(field, { rules, viewer: context.viewer }))) return null;
    const cost = charging.take(context.viewer, warm.cost(variables));
    if (cost === null) return null;
    context.followed.operation = { name: warm.name, kind: warm.kind };
    return this.options.compiled.run(compiled, variables, context).then(({ data, errors }) => ({
      contentType,
      text: `${JSON.stringify({ errors: errors && told(errors, { context, data }), data, extensions: { cost } })}\n`,
    }));
  }

  #warmed(compiled: CompiledOperation): WarmOperation {
    const known = this.#warm.get(compiled);
    if (known !== undefined) return known;
    const warm = warmOperation(compiled);
    this.#warm.set(compiled, warm);
    return warm;
  }
}

function told(errors: readonly GraphQLError[], { context, data }: { context: RequestContext; data: unknown }): unknown {
  noteErrors(errors, context);
  return toldErrors(
    errors.map((error) => maskError(error.toJSON())),
    { requestId: context.requestId, data },
  );
}
