import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';

const toldCodes = new Set(['UNAUTHENTICATED', 'FORBIDDEN', 'BAD_USER_INPUT', 'CONFLICT', 'RATE_LIMITED', 'GRAPHQL_VALIDATION_FAILED', 'GRAPHQL_PARSE_FAILED', 'BAD_REQUEST']);

/** What a scalar says of a value that stands in the document itself, where graphql-js takes it for a fault of the document. */
function refusedLiteral(error: unknown): GraphQLFormattedError | null {
  const original = error instanceof GraphQLError ? error.originalError : undefined;
  if (!(original instanceof GraphQLError) || original.extensions['code'] !== 'BAD_USER_INPUT') return null;
  return { message: original.message, extensions: original.extensions };
}

/** PostgreSQL ended the statement, or gave up waiting for a row that somebody else is changing. */
const statementEnded: Readonly<Record<string, string>> = {
  '57014': 'The question takes too long to answer; narrow it.',
  '55P03': 'Somebody else is changing the same at this moment; ask again.',
};

function endedByTime(error: unknown): GraphQLFormattedError | null {
  const code = (error as { code?: unknown } | null)?.code;
  const message = typeof code === 'string' ? statementEnded[code] : undefined;
  return message === undefined ? null : { message, extensions: { code: code === '57014' ? 'BAD_USER_INPUT' : 'CONFLICT' } };
}

export type ErrorMask = (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;

/** Lets planned errors through; everything else goes to the log, and to the caller as an internal error without its words. */
export function createErrorMask(log: Pick<Logger, 'error'>): ErrorMask {
  return (formatted, error) => {
    const code = formatted.extensions?.['code'];
    if (code === 'GRAPHQL_VALIDATION_FAILED') return refusedLiteral(error) ?? formatted;
    if (typeof code === 'string' && toldCodes.has(code)) return formatted;
    const place = formatted.path === undefined ? {} : { path: formatted.path };
    const original = unwrapResolverError(error);
    const ended = endedByTime(original);
    if (ended !== null) return { ...ended, ...place };
    log.error({ err: original, ...place }, 'an unplanned error while answering');
    return { message: 'Something went wrong on our side.', ...place, extensions: { code: 'INTERNAL_SERVER_ERROR' } };
  };
}
