import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';

import { maskError } from '../errors/mask-error.js';
import { CompiledExecutor, type ExecutedBy } from '../executor/compiled-executor.js';
import { noPoisonedAlias } from '../limits/validation/alias-poisoning.js';
import { loneMutation } from '../limits/validation/lone-mutation.js';
import { tokensMax } from '../limits/operation-limits.js';
import type { RequestContext } from '../request-context.js';
import { guardExecutor } from './guard-executor.js';
import type { SubgraphConnection } from './subgraph-connection.js';
import { SubgraphDataSource } from './subgraph-data-source.js';

export interface EngineOptions {
  sdl: string;
  connections: ReadonlyMap<string, SubgraphConnection>;
  /** Whether callers may ask for the schema, and learn from misspelt names. */
  showsSchema: boolean;
  plugins: ApolloServerPlugin<RequestContext>[];
  noteExecuted: (by: ExecutedBy) => void;
  log: Logger;
}

export type Engine = ApolloServer<RequestContext>;

export interface StartedEngine {
  engine: Engine;
  /** What callers see of the supergraph. */
  schema: GraphQLSchema;
  /** What it planned before. */
  compiled: CompiledExecutor;
}

/** Plans operations over the supergraph and executes the plans; started, but not yet reachable. */
export async function startEngine({ sdl, connections, showsSchema, plugins, noteExecuted, log }: EngineOptions): Promise<StartedEngine> {
  // Read when the engine is built: without it, it reports to its vendor.
  process.env['APOLLO_TELEMETRY_DISABLED'] = '1';
  const quiet = log.child({ component: 'engine' }, { level: 'warn' });
  const sources = new Map([...connections].map(([name, connection]) => [name, new SubgraphDataSource(connection)]));
  const sourceOf = (name: string): SubgraphDataSource => {
    const source = sources.get(name);
    if (source === undefined) throw new Error(`No address is known for the subgraph ${name}.`);
    return source;
  };
  const compiled = new CompiledExecutor({
    sdl,
    askFor: (context) => (subgraph, body, { isQuery }) => sourceOf(subgraph).ask(body, { context, isQuery }),
    noteExecuted,
  });
  const gateway = new ApolloGateway({
    supergraphSdl: sdl,
    buildService: ({ name }) => sourceOf(name),
    experimental_didResolveQueryPlan: compiled.notePlan,
    __exposeQueryPlanExperimental: false,
    logger: quiet,
  });
  let schema: GraphQLSchema | undefined;
  const noteSchema: ApolloServerPlugin<RequestContext> = { serverWillStart: async (started) => void (schema = started.schema) };
  const engine = new ApolloServer<RequestContext>({
    gateway: guardExecutor(gateway, compiled),
    introspection: showsSchema,
    hideSchemaDetailsFromClientErrors: !showsSchema,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: tokensMax },
    validationRules: [noPoisonedAlias, loneMutation],
    validationOptions: { maxErrors: 5 },
    formatError: maskError,
    logger: quiet,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      noteSchema,
      ...plugins,
    ],
  });
  await engine.start();
  return { engine, schema: schema!, compiled };
}
