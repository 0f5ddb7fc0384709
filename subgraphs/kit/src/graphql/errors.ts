import { GraphQLError } from 'graphql';

/** The protocol's own error codes; everything unplanned is masked as INTERNAL_SERVER_ERROR. */
export type ErrorCode = 'UNAUTHENTICATED' | 'FORBIDDEN' | 'BAD_USER_INPUT' | 'CONFLICT' | 'RATE_LIMITED' | 'INTERNAL_SERVER_ERROR';

export function protocolError(code: ErrorCode, message: string, extensions: Record<string, unknown> = {}): GraphQLError {
  return new GraphQLError(message, { extensions: { ...extensions, code } });
}

export function forbidden(field: string): GraphQLError {
  return protocolError('FORBIDDEN', `You may not use ${field}.`);
}

/** An argument that cannot be read or is out of its bounds; `field` is its path, as `input.plannedOn`. */
export function badUserInput(field: string, reason: string): GraphQLError {
  return protocolError('BAD_USER_INPUT', `${field}: ${reason}`, { field });
}
