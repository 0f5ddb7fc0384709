import { loginRole, prepareDatabase, type SubgraphStore } from '@platform/kit/database/prepare-database.js';
import pg from 'pg';

import { asAdministrator } from './admin-connection.js';
import type { PlatformDatabase } from './platform-database.js';
import { ensureRoles } from './roles.js';

export interface Bootstrap {
  database: PlatformDatabase;
  stores: readonly SubgraphStore[];
  /** Password of each subgraph's login role, by schema. */
  passwords: Readonly<Record<string, string>>;
  onStep?: (step: string) => void;
}

// Any number does as long as it is always the same: two bootstraps of one server take turns.
const turn = 7_214_033_951;

/** Makes the database and its roles where they are missing, then has every subgraph's store prepared and migrated. */
export async function bootstrapDatabase({ database, stores, passwords, onStep = () => undefined }: Bootstrap): Promise<void> {
  const logins = stores.map(({ schema }) => ({ role: loginRole(schema), owner: `${schema}_owner`, password: passwords[schema]! }));
  await asAdministrator(database.maintenanceUrl, async (client) => {
    await client.query('select pg_advisory_lock($1)', [turn]);
    await ensureDatabase(client, database.name);
    await ensureRoles(client, logins);
    await closeDatabase(client, { name: database.name, roles: logins.map(({ role }) => role) });
    await prepareDatabase({
      adminUrl: database.url(),
      stores,
      passwords: Object.fromEntries(logins.map(({ role, password }) => [role, password])),
      onStep,
    });
  });
}

async function ensureDatabase(client: pg.Client, name: string): Promise<void> {
  const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name]);
  if (rowCount !== 0) return;
  await client.query(
    `create database ${pg.escapeIdentifier(name)} template template0 encoding 'UTF8' locale 'C' locale_provider builtin builtin_locale 'C.UTF-8'`,
  );
}

/** Nobody but the subgraphs' roles connects. */
async function closeDatabase(client: pg.Client, { name, roles }: { name: string; roles: readonly string[] }): Promise<void> {
  await client.query(`revoke all on database ${pg.escapeIdentifier(name)} from public`);
  await client.query(`grant connect on database ${pg.escapeIdentifier(name)} to ${roles.join(', ')}`);
}
