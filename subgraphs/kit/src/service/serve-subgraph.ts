import type { DataSource, DataSourceOptions } from 'typeorm';
import type { Logger } from 'pino';

import { assertTrailIsAppendOnly } from '../audit-trail/append-only-check.js';
import { Bus, type Subscription } from '../bus/bus.js';
import { createDataSource } from '../database/data-source.js';
import { assertIsolation } from '../database/isolation-check.js';
import type { SubgraphSchema } from '../graphql/federation.js';
import { createAccessTokenVerifier } from '../identity/access-token.js';
import { createPassportVerifier } from '../identity/passport.js';
import { createMetrics, healthRoutes, type ReadinessCheck } from '../process/health.js';
import { createLogger } from '../process/logger.js';
import { keepSwept } from '../process/sweep.js';
import { runService, type RunningService } from '../process/run-service.js';
import { type SubgraphConfig, subgraphConfig } from './subgraph-config.js';
import { startSubgraph } from './start-subgraph.js';
import type { Route } from './route.js';
import type { SubgraphService } from './subgraph-service.js';

/** What a subgraph's own ways in may use. */
export interface Facilities {
  dataSource: DataSource;
  bus: Bus;
  log: Logger;
}

export interface Subgraph {
  /** Its name in the federation, its schema in the database. */
  name: string;
  entities: Exclude<DataSourceOptions['entities'], undefined>;
  /** Further schemas that it keeps rows in. */
  furtherSchemas?: readonly string[];
  buildSchema: () => Promise<SubgraphSchema>;
  subscriptions: readonly Subscription[];
  /** Ways in beside GraphQL. */
  routes?: (facilities: Facilities) => Readonly<Record<string, Route>>;
  /** Ways in that open to whoever proves otherwise who they are, as by a signature of their own. */
  openRoutes?: (facilities: Facilities) => NonNullable<SubgraphService['openRoutes']>;
  /** What else must hold before it can work, beside its database; rejects until then. */
  readiness?: (facilities: Facilities) => Readonly<Record<string, ReadinessCheck>>;
  /** Work of its own beside requests and events, ended by what it answers. */
  background?: (facilities: Facilities) => Promise<() => Promise<void>>;
}

/** Runs one subgraph as a process of its own, configured by the environment. */
export function serveSubgraph(subgraph: Subgraph): Promise<void> {
  const log = createLogger(subgraph.name);
  return runService({ name: subgraph.name, log, start: () => start(subgraph, subgraphConfig(process.env), log) });
}

async function start(subgraph: Subgraph, config: SubgraphConfig, log: Logger): Promise<RunningService> {
  const { name, entities, subscriptions, furtherSchemas = [] } = subgraph;
  const dataSource = await connect(createDataSource({ url: config.databaseUrl, schema: name, entities, migrations: [], poolSize: config.poolSize }));
  for (const schema of [name, ...furtherSchemas]) await assertIsolation(dataSource, schema);
  await assertTrailIsAppendOnly(dataSource);
  const bus = await Bus.start({ url: config.databaseUrl, log });
  for (const subscription of subscriptions) await bus.subscribe(dataSource, subscription);
  const facilities = { dataSource, bus, log };
  const endSweeping = keepSwept({ dataSource, schema: name, log });
  const endBackground = await subgraph.background?.(facilities);
  const { schema } = await subgraph.buildSchema();
  const service = await startSubgraph(
    {
      schema,
      ...facilities,
      gateKeeper: {
        passports: createPassportVerifier({ audience: name, keys: config.passportKeys }),
        tokens: createAccessTokenVerifier({ issuer: config.issuer, audience: config.audience }),
      },
      routes: subgraph.routes?.(facilities) ?? {},
      openRoutes: { ...subgraph.openRoutes?.(facilities), ...healthRoutes({ database: () => dataSource.query('select 1'), ...subgraph.readiness?.(facilities) }, createMetrics()) },
    },
    { port: config.port, host: config.host, socket: config.socket },
  );
  return {
    stop: async () => {
      await service.stop();
      endSweeping();
      await endBackground?.();
      await bus.stop();
      await dataSource.destroy();
    },
  };
}

async function connect(dataSource: DataSource): Promise<DataSource> {
  try {
    return await dataSource.initialize();
  } catch (error) {
    throw new Error(`the database of DATABASE_URL does not let this service in (${error instanceof Error ? error.message : String(error)})`, { cause: error });
  }
}
