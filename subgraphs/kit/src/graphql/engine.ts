import { HeaderMap } from '@apollo/server';
import type { GraphQLFormattedError, GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';

import { type ApolloEngine, startApollo } from './apollo-engine.js';
import type { RequestContext } from './context.js';
import { formatErrors } from './format-errors.js';
import { KnownQueries } from './known-queries.js';
import { createErrorMask, type ErrorMask } from './mask-error.js';
import { nullCharacterIn } from './null-characters.js';

export interface HttpAnswer {
  status: number;
  contentType: string;
  text: string;
}

interface Request {
  query: string;
  operationName: string | null;
  variables: Readonly<Record<string, unknown>>;
}

export interface ExecutedAnswer {
  data?: Readonly<Record<string, unknown>> | null;
  errors?: readonly GraphQLFormattedError[];
}

const json = 'application/json; charset=utf-8';
const headers = new HeaderMap([['content-type', 'application/json']]);

/** A subgraph's GraphQL engine: queries are compiled and executed here, everything else, and every refusal, is Apollo's. */
export class Engine {
  private readonly queries: KnownQueries;

  private constructor(
    schema: GraphQLSchema,
    private readonly apollo: ApolloEngine,
    private readonly mask: ErrorMask,
  ) {
    this.queries = new KnownQueries(schema);
  }

  static async start(schema: GraphQLSchema, log: Logger): Promise<Engine> {
    const mask = createErrorMask(log);
    return new Engine(schema, await startApollo(schema, mask), mask);
  }

  stop(): Promise<void> {
    return this.apollo.stop();
  }

  /** Answers a request of the gateway, whose body is whatever JSON can say. The context's read transaction is still open where this engine executed it itself. */
  async answer(asked: unknown, context: RequestContext): Promise<HttpAnswer> {
    const request = readRequest(asked);
    const executed = request === null ? null : this.execute(request, context);
    if (executed !== null) return { status: 200, contentType: json, text: `${JSON.stringify(await executed)}\n` };
    const { status, headers: told, body } = await this.apollo.executeHTTPGraphQLRequest({ httpGraphQLRequest: { method: 'POST', headers, search: '', body: asked }, context: async () => context });
    return { status: status ?? 200, contentType: told.get('content-type') ?? json, text: body.kind === 'complete' ? body.string : '' };
  }

  /** Answers without HTTP. */
  async ask({ query, variables = {} }: { query: string; variables?: Record<string, unknown> }, context: RequestContext): Promise<ExecutedAnswer> {
    const executed = this.execute({ query, operationName: null, variables }, context);
    if (executed !== null) return executed;
    const { body } = await this.apollo.executeOperation({ query, variables }, { contextValue: context });
    if (body.kind !== 'single') throw new Error('Nothing here is answered bit by bit.');
    return body.singleResult as ExecutedAnswer;
  }

  /** Null for what Apollo has to answer, or to refuse. */
  private execute({ query, operationName, variables }: Request, context: RequestContext): Promise<ExecutedAnswer> | null {
    const known = nullCharacterIn(variables) === null ? this.queries.get(query, operationName) : null;
    const executed = known?.execute(context, variables) ?? null;
    return executed?.then(({ data, errors }) => (errors === undefined ? { data } : { errors: formatErrors(errors, this.mask), data })) ?? null;
  }
}

/** Null for a body that is no plain request: what is wrong with it is Apollo's to say. */
function readRequest(asked: unknown): Request | null {
  if (typeof asked !== 'object' || asked === null) return null;
  const { query, operationName = null, variables, extensions } = asked as Record<string, unknown>;
  if (typeof query !== 'string' || query === '' || (operationName !== null && typeof operationName !== 'string')) return null;
  if (!isRecordOrAbsent(variables) || !isRecordOrAbsent(extensions)) return null;
  return { query, operationName, variables: (variables ?? {}) as Request['variables'] };
}

function isRecordOrAbsent(value: unknown): boolean {
  return value == null || (typeof value === 'object' && !Array.isArray(value));
}
