import pg from 'pg';

import { prepareDatabase } from '@platform/kit/database/prepare-database.js';
import { stores } from '@platform/local/database/stores.js';
import { startTemporaryPostgres } from '@platform/local/postgres/temporary-postgres.js';

const password = 'for-the-bench-only';
const name = 'bench';

/** A database with every subgraph's tables and nothing in them, on a server of its own. */
export interface BenchDatabase {
  adminUrl: string;
  /** Connection string of the role that a subgraph runs as: row-level security holds for it. */
  urlOf(schema: string): string;
  stop(): Promise<void>;
}

export async function startBenchDatabase(): Promise<BenchDatabase> {
  const postgres = await startTemporaryPostgres();
  const admin = new pg.Client({ connectionString: postgres.url('postgres') });
  await admin.connect();
  await admin.query(`create database ${name}`);
  await admin.end();
  const adminUrl = postgres.url(name);
  await prepareDatabase({ adminUrl, stores, passwords: Object.fromEntries(stores.map(({ schema }) => [`${schema}_app`, password])) });
  return { adminUrl, urlOf: (schema) => postgres.url(name, { user: `${schema}_app`, password }), stop: () => postgres.stop() };
}
