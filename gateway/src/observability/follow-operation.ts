import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';

import { briefErrors } from '../errors/brief-errors.js';
import { toldCode } from '../errors/error-codes.js';
import { isLimit } from '../limits/limit.js';
import type { RequestContext } from '../request-context.js';

const errorsMax = 20;

/** Notes the operation's name and the limit it passed, writes unplanned errors to the log, and tells the caller the id under which they are found. */
export const followOperation: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ contextValue, operation, operationName }) => {
      if (operation === undefined) throw new GraphQLError('"operationName" must be the name of one of the document’s operations.', { extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } });
      contextValue.followed.operation = { name: operationName, kind: operation.operation };
    },
    didEncounterErrors: async ({ contextValue, errors }) => noteErrors(errors, contextValue),
    willSendResponse: async ({ contextValue: { requestId }, response: { body } }) => {
      if (body.kind !== 'single' || body.singleResult.errors === undefined) return;
      body.singleResult.errors = toldErrors(body.singleResult.errors, { requestId, data: body.singleResult.data });
    },
  }),
};

/** Notes the limit that was passed, and writes what nobody planned to the log. */
export function noteErrors(errors: readonly GraphQLError[], { log, requestId, followed }: RequestContext): void {
  for (const error of errors) {
    if (isLimit(error.extensions['limit'])) followed.refusedBy = error.extensions['limit'];
    if (toldCode(error.extensions['code']) === 'INTERNAL_SERVER_ERROR') log.error({ err: error.originalError ?? error, path: error.path, requestId }, 'an operation met an unplanned error');
  }
}

/** As many of the errors as are told, the unplanned ones with the id under which they are found. */
export function toldErrors(errors: readonly GraphQLFormattedError[], { requestId, data }: { requestId: string; data: unknown }): readonly GraphQLFormattedError[] {
  const told = errors.slice(0, errorsMax).map((error) => withRequestId(error, requestId));
  return data == null ? briefErrors(told) : told;
}

function withRequestId(error: GraphQLFormattedError, requestId: string): GraphQLFormattedError {
  if (error.extensions?.['code'] !== 'INTERNAL_SERVER_ERROR') return error;
  return { ...error, extensions: { ...error.extensions, requestId } };
}
