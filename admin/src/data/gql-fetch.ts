import { consoleHeaders } from '../auth/session.js';
import { ApiError, apiErrorCode } from './api-error.js';

/** A document that knows the shapes of its answer and its variables. */
export interface Operation<Result, Variables> {
  /** Its text; what it is and its name where it has an id. */
  toString(): string;
  /** Its id among the operations that the gateway knows. */
  __meta__?: { id?: string } | undefined;
  __apiType?: (variables: Variables) => Result;
}

export interface Answer<Result> {
  data: Result;
  /** What could not be answered, when the rest could. */
  warnings: Warning[];
}

export interface Warning {
  /** The path of the field without an answer, as `organization.technicians`. */
  path: string;
  code: string;
}

export interface AskOptions {
  signal?: AbortSignal | undefined;
}

/** Sends one operation with its variables. */
export type Ask = <Result, Variables>(operation: Operation<Result, Variables>, variables: Variables, options?: AskOptions) => Promise<Answer<Result>>;

export interface Endpoint {
  url: string;
  /** Sees to it that the session is good now; `isRefused` says that the API did not take it. */
  prepare: (options?: { isRefused?: boolean }) => Promise<void>;
  timeoutMs?: number;
  /** The texts of operations by their ids; those of this console, loaded when one is needed, unless given. */
  texts?: () => Promise<Readonly<Record<string, string>>>;
}

interface GraphQLAnswer {
  data?: unknown;
  errors?: { message: string; path?: (string | number)[]; extensions?: { code?: unknown; field?: unknown } }[];
}

const timeoutMsDefault = 15_000;
const consoleTexts = async (): Promise<Readonly<Record<string, string>>> => (await import('../generated/trusted-documents.json')).default;

/** Asks the API over plain HTTP; every failure is an ApiError, and a partial answer keeps its gaps as warnings. */
export function createAsk({ url, prepare, timeoutMs = timeoutMsDefault, texts = consoleTexts }: Endpoint): Ask {
  const send = async ({ signal, ...body }: Request) => {
    const timeout = AbortSignal.timeout(timeoutMs);
    try {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json', ...consoleHeaders },
        body: JSON.stringify(body),
        signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
      });
      return { requestId: response.headers.get('x-request-id'), status: response.status, answer: await readAnswer(response) };
    } catch (error) {
      if (signal?.aborted) throw error;
      if (timeout.aborted) throw new ApiError('TIMED_OUT', `No answer within ${timeoutMs / 1000} seconds.`);
      throw new ApiError('UNREACHABLE', 'The platform cannot be reached.');
    }
  };

  return async (operation, variables, { signal } = {}) => {
    const id = operation.__meta__?.id;
    const request: Request = id === undefined ? { query: operation.toString(), variables, signal } : { documentId: id, variables, signal };
    await prepare();
    let reply = await send(request);
    // A token can be revoked before it expires: one renewal, then the person signs in again.
    if (isUnauthenticated(reply)) {
      await prepare({ isRefused: true });
      reply = await send(request);
    }
    // A gateway of another version than this page does not know its operations; it may let this person ask them all the same.
    const query = id !== undefined && codeOf(reply) === 'DOCUMENT_UNKNOWN' ? (await texts())[id] : undefined;
    if (query !== undefined) reply = await send({ query, variables, signal });
    return settle(reply);
  };
}

interface Request {
  query?: string;
  documentId?: string;
  variables: unknown;
  signal: AbortSignal | undefined;
}

type Reply = { requestId: string | null; status: number; answer: GraphQLAnswer };

async function readAnswer(response: Response): Promise<GraphQLAnswer> {
  try {
    return (await response.json()) as GraphQLAnswer;
  } catch {
    return {};
  }
}

function isUnauthenticated(reply: Reply): boolean {
  return reply.status === 401 || (reply.answer.data == null && codeOf(reply) === 'UNAUTHENTICATED');
}

function codeOf({ answer }: Reply): unknown {
  return answer.errors?.[0]?.extensions?.code;
}

function settle<Result>({ requestId, status, answer }: Reply): Answer<Result> {
  const errors = answer.errors ?? [];
  const [first] = errors;
  if (answer.data == null) {
    const code = first ? apiErrorCode(first.extensions?.code) : codeOfStatus(status);
    const field = typeof first?.extensions?.field === 'string' ? first.extensions.field : null;
    throw new ApiError(code, first?.message ?? `The platform answered with status ${status}.`, { requestId, field });
  }
  const warnings = errors.map(({ path = [], extensions }) => ({ path: path.filter((part) => typeof part === 'string').join('.'), code: apiErrorCode(extensions?.code) }));
  return { data: answer.data as Result, warnings };
}

function codeOfStatus(status: number): ApiError['code'] {
  if (status === 401) return 'UNAUTHENTICATED';
  if (status === 403) return 'FORBIDDEN';
  if (status === 429) return 'RATE_LIMITED';
  return status === 502 || status === 503 ? 'UNREACHABLE' : 'INTERNAL_SERVER_ERROR';
}
