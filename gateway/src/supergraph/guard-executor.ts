import type { ApolloGateway } from '@apollo/gateway';
import type { GatewayExecutionResult, GatewayInterface } from '@apollo/server-gateway-interface';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';

import { unplannedMessage } from '../errors/mask-error.js';
import type { CompiledExecutor } from '../executor/compiled-executor.js';

/** The engine behind the compiled operations; its answers say it when something that cannot be null is. */
export function guardExecutor(gateway: ApolloGateway, compiled: CompiledExecutor): GatewayInterface {
  return {
    onSchemaLoadOrUpdate: (callback) => gateway.onSchemaLoadOrUpdate(callback),
    stop: () => gateway.stop(),
    load: async (options) => {
      const { executor } = await gateway.load(options);
      return { executor: async (requestContext) => (await compiled.execute(requestContext)) ?? withNullsReported(await executor(requestContext)) };
    },
  };
}

/** The engine notes such nulls among the extensions, where nobody looks. */
function withNullsReported(result: GatewayExecutionResult): GatewayExecutionResult {
  const { valueCompletion, ...extensions } = (result.extensions ?? {}) as { valueCompletion?: readonly GraphQLFormattedError[] };
  if (valueCompletion === undefined) return result;
  const nulls = valueCompletion.map(({ path, message }) => new GraphQLError(unplannedMessage, { path, originalError: new Error(message), extensions: { code: 'INTERNAL_SERVER_ERROR' } }));
  return { ...result, errors: [...(result.errors ?? []), ...nulls], extensions };
}
