import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import type { GatewayGraphQLResponse } from '@apollo/server-gateway-interface';
import { createPassportSigner } from '@platform/kit/identity/passport.js';
import { GraphQLError } from 'graphql';
import { Pool } from 'undici';

import type { SubgraphAddress } from './config.js';
import type { GatewayContext } from './gateway-context.js';

const connections = 32;
const answerMsMax = 5_000;
const answerBytesMax = 8 * 1024 * 1024;

/** A subgraph that did not answer; its address, stack and words stay here. */
function unavailable(name: string, cause: unknown): GraphQLError {
  return new GraphQLError(`${name} does not answer at the moment.`, { extensions: { code: 'SUBGRAPH_UNAVAILABLE', subgraph: name }, originalError: cause instanceof Error ? cause : null });
}

/**
 * Asks one subgraph over a pool of kept-alive connections. It signs the final bytes, hands on the caller's token and request id,
 * and never repeats a request: whether to try again is the caller's to decide.
 */
export class PooledDataSource implements GraphQLDataSource<GatewayContext> {
  private readonly pool: Pool;
  private readonly path: string;
  private readonly sign: ReturnType<typeof createPassportSigner>;

  constructor(
    private readonly name: string,
    { url, passportKeys }: SubgraphAddress,
  ) {
    const { origin, pathname } = new URL(url);
    this.pool = new Pool(origin, { connections, pipelining: 1, keepAliveTimeout: 60_000, headersTimeout: answerMsMax, bodyTimeout: answerMsMax, maxResponseSize: answerBytesMax });
    this.path = pathname;
    this.sign = createPassportSigner({ audience: name, keys: passportKeys });
  }

  async process({ request, context }: GraphQLDataSourceProcessOptions<GatewayContext>): Promise<GatewayGraphQLResponse> {
    const { viewer, token, requestId, traceparent } = context as GatewayContext;
    const body = JSON.stringify({ query: request.query, operationName: request.operationName, variables: request.variables });
    const passport = this.sign({ subject: viewer.subject, requestId }, { method: 'POST', path: this.path, body });
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}`, ...(traceparent === undefined ? {} : { traceparent }), ...passport };
    try {
      const answer = await this.pool.request({ method: 'POST', path: this.path, headers, body, signal: AbortSignal.timeout(answerMsMax) });
      const text = await answer.body.text();
      if (answer.statusCode === 401) throw new Error('it refused the passport or the token');
      return JSON.parse(text) as GatewayGraphQLResponse;
    } catch (error) {
      (context as GatewayContext).log.error({ err: error, subgraph: this.name }, 'a subgraph did not answer');
      throw unavailable(this.name, error);
    }
  }

  close(): Promise<void> {
    return this.pool.close();
  }
}
