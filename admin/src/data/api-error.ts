/** The error codes of the API, and two of our own for when no answer came. */
export type ApiErrorCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'CONFLICT'
  | 'BAD_USER_INPUT'
  | 'RATE_LIMITED'
  | 'INTERNAL_SERVER_ERROR'
  | 'CONSOLE_OUTDATED'
  | 'UNREACHABLE'
  | 'TIMED_OUT';

const statusByCode: Readonly<Record<ApiErrorCode, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  BAD_USER_INPUT: 422,
  RATE_LIMITED: 429,
  INTERNAL_SERVER_ERROR: 500,
  CONSOLE_OUTDATED: 409,
  UNREACHABLE: 503,
  TIMED_OUT: 504,
};

interface ErrorDetails {
  /** Names the request in the platform's logs. */
  requestId?: string | null;
  /** The path of the argument that was refused, as `input.plannedOn`. */
  field?: string | null;
  /** The problem that a write answered instead of its thing, as `StandingUnchanged`. */
  problem?: string | null;
}

/** A request that brought no usable answer; react-admin reads its status, and its forms the errors in its body. */
export class ApiError extends Error {
  override name = 'ApiError';
  readonly status: number;
  readonly body: { errors: Record<string, string> } | undefined;
  readonly code: ApiErrorCode;
  readonly requestId: string | null;
  readonly field: string | null;
  readonly problem: string | null;

  constructor(code: ApiErrorCode, message: string, { requestId = null, field = null, problem = null }: ErrorDetails = {}) {
    super(message);
    this.status = statusByCode[code];
    this.body = field === null ? undefined : { errors: { [field.replace(/^input\./, '')]: message } };
    this.code = code;
    this.requestId = requestId;
    this.field = field;
    this.problem = problem;
  }
}

/** Any code that the API may answer, as one of ours. */
export function apiErrorCode(code: unknown): ApiErrorCode {
  if (typeof code === 'string' && code in statusByCode) return code as ApiErrorCode;
  if (code === 'DOCUMENT_UNTRUSTED') return 'CONSOLE_OUTDATED';
  return code === 'BAD_REQUEST' || code === 'GRAPHQL_VALIDATION_FAILED' ? 'BAD_USER_INPUT' : 'INTERNAL_SERVER_ERROR';
}
