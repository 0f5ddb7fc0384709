import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';

/** Codes whose message is meant for the caller. */
const toldCodes = new Set([
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'BAD_USER_INPUT',
  'CONFLICT',
  'RATE_LIMITED',
  'LIMIT_EXCEEDED',
  'SUBGRAPH_UNAVAILABLE',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
]);

const toldExtensions = ['code', 'field', 'subgraph', 'limit'] as const;

/** What a caller learns of an error: a planned one in its own words, any other as an internal error without them. */
export function createErrorFormatter(log: Logger): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => {
    const { message, path, locations, extensions = {} } = formatted;
    const place = { ...(path === undefined ? {} : { path }), ...(locations === undefined ? {} : { locations }) };
    const code = extensions['code'];
    if (typeof code === 'string' && toldCodes.has(code)) {
      const told = Object.fromEntries(toldExtensions.filter((name) => name in extensions).map((name) => [name, extensions[name]]));
      return { message, ...place, extensions: told };
    }
    log.error({ err: unwrapResolverError(error), path }, 'an unplanned error');
    return { message: 'Something went wrong on our side.', ...place, extensions: { code: 'INTERNAL_SERVER_ERROR' } };
  };
}
