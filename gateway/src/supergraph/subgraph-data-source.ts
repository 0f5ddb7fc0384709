import type { GraphQLDataSource } from '@apollo/gateway';
import type { GatewayGraphQLResponse } from '@apollo/server-gateway-interface';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';

import { isSubgraphCode } from '../errors/error-codes.js';
import { unplannedMessage } from '../errors/mask-error.js';
import type { RequestContext } from '../request-context.js';
import type { SubgraphConnection } from './subgraph-connection.js';

type ProcessOptions = Parameters<GraphQLDataSource['process']>[0];

interface Answer {
  data?: Record<string, unknown> | null;
  errors?: GraphQLFormattedError[];
}

/** What of an answer may go on. */
export interface ToldAnswer {
  data: Record<string, unknown> | null;
  errors?: readonly GraphQLFormattedError[];
}

/** Broken before the subgraph can have begun to answer, as when it closes a connection that rested. */
const brokenConnection: readonly unknown[] = ['UND_ERR_SOCKET', 'ECONNRESET', 'EPIPE'];

/** Asks one subgraph for its part of an operation. Callers learn nothing of it but the errors it means them to read. */
export class SubgraphDataSource implements GraphQLDataSource<RequestContext & Record<string, unknown>> {
  constructor(private readonly connection: SubgraphConnection) {}

  async process(options: ProcessOptions): Promise<GatewayGraphQLResponse> {
    if (!('incomingRequestContext' in options)) throw new Error('Subgraphs are asked on behalf of a caller alone.');
    const { query = '', variables, operationName } = options.request;
    const { data, errors } = await this.ask(JSON.stringify({ query, variables, operationName }), { context: options.context as RequestContext, isQuery: !query.startsWith('mutation') });
    return { data, ...(errors && { errors: errors as GraphQLError[] }) };
  }

  /** Sends the text of a request; a query is sent once more when the connection broke under it. */
  async ask(body: string, { context, isQuery }: { context: RequestContext; isQuery: boolean }): Promise<ToldAnswer> {
    try {
      return told(await this.#answer(body, { context, isQuery }));
    } catch (error) {
      context.log.error({ err: error, subgraph: this.connection.name, requestId: context.requestId }, 'a subgraph did not answer');
      throw new GraphQLError(unplannedMessage, { extensions: { code: 'INTERNAL_SERVER_ERROR' } });
    }
  }

  async #answer(body: string, { context, isQuery }: { context: RequestContext; isQuery: boolean }): Promise<Answer> {
    try {
      return await this.#ask(body, context);
    } catch (error) {
      const mayAskAgain = isQuery && !context.waiting.isOver && brokenConnection.includes((error as { code?: unknown }).code);
      if (!mayAskAgain) throw error;
      return this.#ask(body, context);
    }
  }

  async #ask(body: string, context: RequestContext): Promise<Answer> {
    const { statusCode, text } = await this.connection.ask(body, context);
    // 400 is how a subgraph answers variables that do not fit its scalars.
    if (statusCode !== 200 && statusCode !== 400) throw new Error(`${this.connection.name} answered with status ${statusCode}`);
    return JSON.parse(text) as Answer;
  }
}

/** The answer as it may go on: an error that the caller did not cause loses its words here. */
function told({ data, errors }: Answer): ToldAnswer {
  const said = errors?.map((error) => (isSubgraphCode(error.extensions?.['code']) ? error : { ...error, message: unplannedMessage, extensions: { code: 'INTERNAL_SERVER_ERROR' } }));
  return { data: data ?? null, ...(said && said.length > 0 && { errors: said }) };
}
