import pg from 'pg';
import type { DataSourceOptions } from 'typeorm';

import { createAuditSchema, migrateAuditTrail, openAuditTrail } from '../audit-trail/install-audit-trail.js';
import { installBus } from '../bus/install-bus.js';
import type { FactSource, Tally } from '../bus/recount.js';
import type { Publishing } from '../bus/snapshot.js';
import { migrateSchema } from './migrate.js';

/** What one subgraph keeps in the database. */
export interface SubgraphStore {
  schema: string;
  migrations: Exclude<DataSourceOptions['migrations'], undefined>;
  /** Further schemas that its migrations fill: of the same owner, and open to its login role only as far as they say. */
  furtherSchemas?: readonly string[];
  /** The events it reacts to. */
  subscriptions: readonly { consumer: string; type: string }[];
  /** How it tells its current state to a consumer that has none. */
  publishing?: Publishing;
  /** The facts it tells, which others add up. */
  factSource?: FactSource;
  /** What it keeps by adding up others' facts. */
  tally?: Tally;
  /** Whether it is the one that chains the audit trail. */
  chainsAuditTrail?: boolean;
}

export interface Preparation {
  /** Connection string of an administrator, to the database that is to be prepared. */
  adminUrl: string;
  stores: readonly SubgraphStore[];
  /** The password of each login role, by role name. */
  passwords: Readonly<Record<string, string>>;
  onStep?: (step: string) => void;
}

export const extensions = ['pgcrypto', 'btree_gist', 'pg_trgm'];

function ownerRole(schema: string): string {
  return `${schema}_owner`;
}

export function loginRole(schema: string): string {
  return `${schema}_app`;
}

/** Brings an existing database to what the subgraphs expect: roles, schemas, the audit trail, tables, the bus. Running it again changes nothing. */
export async function prepareDatabase({ adminUrl, stores, passwords, onStep = () => undefined }: Preparation): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    for (const extension of extensions) await client.query(`create extension if not exists ${extension}`);
    for (const { schema, furtherSchemas = [] } of stores) {
      await createSchema(client, { schema, password: passwords[loginRole(schema)] });
      for (const further of furtherSchemas) await openSchema(client, { schema: further, owner: ownerRole(schema), login: loginRole(schema) });
    }
    await createAuditSchema(client);
    onStep('preparing the audit trail');
    await migrateAuditTrail(adminUrl);
    await openAuditTrail(client, stores.map(({ schema, chainsAuditTrail = false }) => ({ role: loginRole(schema), chains: chainsAuditTrail })));
  } finally {
    await client.end();
  }
  for (const { schema, migrations } of stores) {
    onStep(`migrating ${schema}`);
    await migrateSchema({ adminUrl, schema, migrations });
  }
  onStep('preparing the event bus');
  await installBus({ adminUrl, subscriptions: stores.flatMap(({ subscriptions }) => subscriptions), roles: stores.map(({ schema }) => loginRole(schema)) });
}

async function createSchema(client: pg.Client, { schema, password }: { schema: string; password: string | undefined }): Promise<void> {
  const owner = ownerRole(schema);
  const login = loginRole(schema);
  await createRole(client, owner, 'nologin nosuperuser nobypassrls');
  await createRole(client, login, 'login nosuperuser nobypassrls nocreatedb nocreaterole');
  if (password !== undefined) await client.query(`alter role ${login} password ${pg.escapeLiteral(password)}`);
  await openSchema(client, { schema, owner, login });
}

async function openSchema(client: pg.Client, { schema, owner, login }: { schema: string; owner: string; login: string }): Promise<void> {
  await client.query(`create schema if not exists ${schema} authorization ${owner}`);
  await client.query(`grant usage on schema ${schema} to ${login}`);
}

/** Roles belong to the whole server; another database of it may have them already. */
async function createRole(client: pg.Client, name: string, attributes: string): Promise<void> {
  await client.query(`do $$ begin create role ${name} ${attributes}; exception when duplicate_object or unique_violation then null; end $$`);
}
