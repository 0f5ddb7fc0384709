import pg from 'pg';
import { pino } from 'pino';
import type { DataSource } from 'typeorm';

import { Bus } from '@platform/kit/bus/bus.js';
import { createDataSource } from '@platform/kit/database/data-source.js';
import { prepareDatabase } from '@platform/kit/database/prepare-database.js';
import { entities, schema } from '@platform/programs/db/database.js';

import { stores } from '../database/stores.js';
import { startTemporaryPostgres } from '../postgres/temporary-postgres.js';

const password = 'for-the-bench-only';

export interface BenchDatabase {
  /** As the subgraph itself connects; Programs & Eligibility unless another is named. */
  dataSource: DataSource;
  bus: Bus;
  stop: () => Promise<void>;
}

/** The subgraph as which the bench connects. */
interface Subgraph {
  schema: string;
  entities: Parameters<typeof createDataSource>[0]['entities'];
}

/** A database of its own with what `arrange` puts there by its administrator. */
export async function openBenchDatabase(arrange: (client: pg.Client) => Promise<void>, subgraph: Subgraph = { schema, entities }): Promise<BenchDatabase> {
  const postgres = await startTemporaryPostgres();
  try {
    const admin = new pg.Client({ connectionString: postgres.url('postgres') });
    await admin.connect();
    await admin.query('create database bench');
    await admin.end();
    const passwords = Object.fromEntries(stores.map((store) => [`${store.schema}_app`, password]));
    await prepareDatabase({ adminUrl: postgres.url('bench'), stores, passwords });
    const seeder = new pg.Client({ connectionString: postgres.url('bench') });
    await seeder.connect();
    await arrange(seeder).finally(() => seeder.end());
    const url = postgres.url('bench', { user: `${subgraph.schema}_app`, password });
    const dataSource = await createDataSource({ url, ...subgraph, migrations: [], poolSize: 2 }).initialize();
    const bus = await Bus.start({ url, log: pino({ level: 'silent' }) });
    return { dataSource, bus, stop: async () => { await bus.stop(); await dataSource.destroy(); await postgres.stop(); } };
  } catch (error) {
    await postgres.stop();
    throw error;
  }
}

export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

export function seconds(ms: number): string {
  return (ms / 1000).toFixed(1);
}
