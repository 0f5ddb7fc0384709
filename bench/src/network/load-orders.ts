import pg from 'pg';

import { ordersFrom, returnsFrom, tablesOfOrders } from './orders.js';
import { withoutIndexes } from './without-indexes.js';

/** Loads an order of parts for every fifth repair that is there, with its parcels, and a return for every tenth. */
export async function loadOrders(adminUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    // The rows are made to fit each other: looking each neighbour up again would take most of the time.
    await client.query('set session_replication_role = replica');
    await withoutIndexes(client, { schema: 'repairs', tables: tablesOfOrders }, async () => {
      for (const statement of [...ordersFrom, ...returnsFrom]) await client.query(statement);
    });
    await client.query(`vacuum (analyze) ${tablesOfOrders.map((table) => `repairs.${table}`).join(', ')}`);
  } finally {
    await client.end();
  }
}
