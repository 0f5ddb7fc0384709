/** Errors that callers are told as they are. Everything else is `INTERNAL_SERVER_ERROR`, without its words. */
const toldCodes = ['UNAUTHENTICATED', 'FORBIDDEN', 'BAD_USER_INPUT', 'GRAPHQL_VALIDATION_FAILED', 'GRAPHQL_PARSE_FAILED', 'CONFLICT', 'RATE_LIMITED', 'NOT_FOUND', 'PAN_DETECTED', 'DOCUMENT_UNKNOWN', 'DOCUMENT_UNTRUSTED'] as const;

export type ErrorCode = (typeof toldCodes)[number] | 'INTERNAL_SERVER_ERROR';

/** The codes that a subgraph's answer may carry to the caller: what a subgraph says of the gateway's own request is our fault. */
const subgraphCodes: readonly string[] = ['FORBIDDEN', 'BAD_USER_INPUT', 'CONFLICT', 'RATE_LIMITED', 'NOT_FOUND'];

/** The engine's own names for faults of the request. */
const requestFaults: readonly string[] = ['BAD_REQUEST', 'OPERATION_RESOLUTION_FAILURE', 'PERSISTED_QUERY_NOT_SUPPORTED', 'PERSISTED_QUERY_NOT_FOUND'];

/** The code that the caller is told. */
export function toldCode(code: unknown): ErrorCode {
  if (requestFaults.includes(code as string)) return 'BAD_USER_INPUT';
  return toldCodes.find((told) => told === code) ?? 'INTERNAL_SERVER_ERROR';
}

export function isSubgraphCode(code: unknown): code is string {
  return subgraphCodes.includes(code as string);
}
