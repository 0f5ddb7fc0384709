import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { Logger } from 'pino';

import { type GatewayConfig, subgraphNames } from './config.js';
import { createErrorFormatter } from './format-error.js';
import type { GatewayContext } from './gateway-context.js';
import { documentLimits, limitPlugins } from './limits/document-limits.js';
import { PooledDataSource } from './pooled-data-source.js';
import { readSupergraph } from './supergraph.js';
import { reportEmptiedFields } from './report-emptied-fields.js';

export interface Engine {
  server: ApolloServer<GatewayContext>;
  stop(): Promise<void>;
}

/** Plans and executes operations against the subgraphs. */
export async function startEngine(config: GatewayConfig, log: Logger): Promise<Engine> {
  const sources = new Map(subgraphNames.map((name) => [name as string, new PooledDataSource(name, config.subgraphs[name])]));
  const gateway = new ApolloGateway({
    supergraphSdl: readSupergraph(config.supergraphFile),
    buildService: ({ name }) => {
      const source = sources.get(name);
      if (source === undefined) throw new Error(`the supergraph names a subgraph ${name} that this gateway does not know`);
      return source;
    },
    logger: { debug: () => undefined, info: () => undefined, warn: (message) => log.warn(message), error: (message) => log.error(message) },
  });
  const server = new ApolloServer<GatewayContext>({
    gateway,
    introspection: config.isDevelopment,
    hideSchemaDetailsFromClientErrors: !config.isDevelopment,
    csrfPrevention: true,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: documentLimits.tokens },
    formatError: createErrorFormatter(log),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ...limitPlugins,
      reportEmptiedFields,
    ],
  });
  await server.start();
  return {
    server,
    stop: async () => {
      await server.stop();
      await Promise.all([...sources.values()].map((source) => source.close()));
    },
  };
}
