import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { pino } from 'pino';

const log = pino({ name: 'graphql' });

const toldCodes = new Set(['UNAUTHENTICATED', 'FORBIDDEN', 'BAD_USER_INPUT', 'CONFLICT', 'RATE_LIMITED', 'GRAPHQL_VALIDATION_FAILED', 'GRAPHQL_PARSE_FAILED', 'BAD_REQUEST']);

/** What a scalar says of a value that stands in the document itself, where graphql-js takes it for a fault of the document. */
function refusedLiteral(error: unknown): GraphQLFormattedError | null {
  const original = error instanceof GraphQLError ? error.originalError : undefined;
  if (!(original instanceof GraphQLError) || original.extensions['code'] !== 'BAD_USER_INPUT') return null;
  return { message: original.message, extensions: original.extensions };
}

/** Lets planned errors through; everything else is logged here and told to the caller as an internal error without its words. */
export function maskError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const code = formatted.extensions?.['code'];
  if (code === 'GRAPHQL_VALIDATION_FAILED') return refusedLiteral(error) ?? formatted;
  if (typeof code === 'string' && toldCodes.has(code)) return formatted;
  const original = unwrapResolverError(error);
  log.error({ err: original, path: formatted.path }, 'an unplanned error while answering');
  return new GraphQLError('Something went wrong on our side.', { path: formatted.path, extensions: { code: 'INTERNAL_SERVER_ERROR' } }).toJSON();
}
