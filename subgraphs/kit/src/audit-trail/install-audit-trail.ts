import type pg from 'pg';

import { migrateSchema } from '../database/migrate.js';
import { CreateAuditTrail1700000002001 } from './migrations/1700000002001-create-audit-trail.js';
import { ChainAuditTrail1700000002002 } from './migrations/1700000002002-chain-audit-trail.js';

export const auditSchema = 'audit';
const owner = `${auditSchema}_owner`;

/** The schema of the trail and its owner, who cannot log in; the administrator may become the owner to migrate. */
export async function createAuditSchema(client: pg.Client): Promise<void> {
  await client.query(`do $$ begin create role ${owner} nologin nosuperuser nobypassrls; exception when duplicate_object or unique_violation then null; end $$`);
  const { rows } = await client.query<{ needed: boolean }>(`select not pg_has_role(current_user, $1, 'SET') as needed`, [owner]);
  if (rows[0]!.needed) await client.query(`grant ${owner} to current_user with set true, inherit true`);
  await client.query(`create schema if not exists ${auditSchema} authorization ${owner}`);
}

export function migrateAuditTrail(adminUrl: string): Promise<string[]> {
  return migrateSchema({ adminUrl, schema: auditSchema, migrations: [CreateAuditTrail1700000002001, ChainAuditTrail1700000002002] });
}

/** A login role, and whether it is the one that chains what all of them enter. */
export interface TrailUser {
  role: string;
  chains: boolean;
}

/** Every subgraph's login role may add to the trail and read it under row-level security, and nothing else; one adds the blocks. */
export async function openAuditTrail(client: pg.Client, users: readonly TrailUser[]): Promise<void> {
  await client.query(`set role ${owner}`);
  for (const { role, chains } of users) {
    await client.query(`grant usage on schema ${auditSchema} to ${role}`);
    await client.query(`grant select, insert on ${auditSchema}.entry, ${auditSchema}.wording to ${role}`);
    await client.query(`grant select${chains ? ', insert' : ''} on ${auditSchema}.block to ${role}`);
  }
  await client.query('reset role');
}
