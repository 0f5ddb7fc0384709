import pg from 'pg';

import { startBenchDatabase } from './bench-database.js';
import { type OpenSubgraph, openSubgraph, type Subgraph } from './open-subgraph.js';

/** A subgraph on a database of its own, with what `arrange` puts there by its administrator. */
export async function openArranged(subgraph: Subgraph, arrange: (client: pg.Client) => Promise<void>): Promise<OpenSubgraph> {
  const database = await startBenchDatabase();
  try {
    const seeder = new pg.Client({ connectionString: database.adminUrl });
    await seeder.connect();
    await arrange(seeder).finally(() => seeder.end());
    const open = await openSubgraph(subgraph, { url: database.urlOf(subgraph.schema) });
    return { ...open, stop: async () => (await open.stop(), database.stop()) };
  } catch (error) {
    await database.stop();
    throw error;
  }
}
