import pg from 'pg';
import { DataSource, type DataSourceOptions } from 'typeorm';

import { SnakeNamingStrategy } from './naming-strategy.js';
import { PreparingClient } from './preparing-client.js';

export interface SubgraphDatabase {
  /** Connection string of the subgraph's own login role, or of an administrator when migrating. */
  url: string;
  /** The one PostgreSQL schema this subgraph owns. */
  schema: string;
  entities: Exclude<DataSourceOptions['entities'], undefined>;
  migrations: Exclude<DataSourceOptions['migrations'], undefined>;
  poolSize?: number;
  /** Become this role on connect; only an administrator's connection can. */
  role?: string;
}

// A date has no time: as a JavaScript Date it would be another day in another zone.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);

const statementTimeoutMs = 3_000;
/** A little longer than PostgreSQL takes to end a statement. */
const queryTimeoutMs = 4_000;
const lockTimeoutMs = 2_000;
const idleInTransactionTimeoutMs = 10_000;

/** The TypeORM data source of one subgraph: entities and migrations are explicit lists, and time limits hold in the database. */
export function createDataSource({ url, schema, entities, migrations, poolSize = 10, role }: SubgraphDatabase): DataSource {
  const settings = [`search_path=${schema},public`, ...(role === undefined ? requestLimits : [`role=${role}`])];
  return new DataSource({
    type: 'postgres',
    url,
    schema,
    entities,
    migrations,
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'each',
    namingStrategy: new SnakeNamingStrategy(),
    installExtensions: false,
    applicationName: schema,
    poolSize,
    extra: {
      ...(role === undefined && { Client: PreparingClient }),
      // Several statements of one transaction travel together instead of waiting for each other's answer.
      pipeline: role === undefined,
      options: settings.map((setting) => `-c ${setting}`).join(' '),
      // Of a connection whose other end is gone without a word nobody hears but by not being answered.
      ...(role === undefined && { query_timeout: queryTimeoutMs }),
      connectionTimeoutMillis: 2_000,
      keepAlive: true,
    },
  });
}

const requestLimits = [
  `statement_timeout=${statementTimeoutMs}`,
  `lock_timeout=${lockTimeoutMs}`,
  `idle_in_transaction_session_timeout=${idleInTransactionTimeoutMs}`,
];
