import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';

import type { RequestContext } from './context.js';
import type { ErrorMask } from './mask-error.js';
import { refuseNullCharacters } from './null-characters.js';

export type ApolloEngine = ApolloServer<RequestContext>;

/** The request's read transaction ends with its answer. */
const endReads: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ contextValue }) => contextValue.reads.end(),
  }),
};

/** Apollo's server, without everything that a subgraph behind our own gateway does not use. */
export async function startApollo(schema: GraphQLSchema, formatError: ErrorMask): Promise<ApolloEngine> {
  const engine = new ApolloServer<RequestContext>({
    schema,
    introspection: true,
    // Only the gateway is answered: it signs each request, which no browser can.
    csrfPrevention: false,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    formatError,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      refuseNullCharacters,
      endReads,
    ],
  });
  await engine.start();
  return engine;
}
