import type { DataSourceOptions } from 'typeorm';

import { createDataSource } from './data-source.js';

export interface SubgraphMigrations {
  /** Connection string of an administrator who may become the schema's owner. */
  adminUrl: string;
  schema: string;
  migrations: Exclude<DataSourceOptions['migrations'], undefined>;
}

/** Brings one subgraph's schema forward as its owner; answers the names of the migrations that ran. */
export async function migrateSchema({ adminUrl, schema, migrations }: SubgraphMigrations): Promise<string[]> {
  const dataSource = createDataSource({ url: adminUrl, schema, entities: [], migrations, poolSize: 1, role: `${schema}_owner` });
  await dataSource.initialize();
  try {
    const ran = await dataSource.runMigrations();
    return ran.map((migration) => migration.name);
  } finally {
    await dataSource.destroy();
  }
}
