import pg from 'pg';

import { copyRows } from '@platform/local/demo/copy-rows.js';

import { deviceOf, repairRows, repairTable } from './repairs.js';
import { deviceRows, deviceTable } from './devices.js';
import { partnerTables } from './partners.js';
import { withoutIndexes } from './without-indexes.js';

/** Loads so many repairs, and twice as many devices, into an empty database. */
export async function loadRepairs({ adminUrl, repairs }: { adminUrl: string; repairs: number }): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    // The rows are made to fit each other: looking each neighbour up again would take most of the time.
    await client.query('set session_replication_role = replica');
    await withoutIndexes(client, { schema: 'repairs', tables: ['device', 'repair'] }, async () => {
      for (const { table, rows } of partnerTables()) await copyRows(client, table, rows);
      await copyRows(client, deviceTable, deviceRows(0, deviceOf(repairs)));
      await copyRows(client, repairTable, repairRows(0, repairs, repairs));
    });
    await client.query('vacuum (analyze) repairs.device, repairs.repair, repairs.known_location, repairs.known_organization');
  } finally {
    await client.end();
  }
}
