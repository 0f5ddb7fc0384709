import { keptFor } from '../database/kept-for.js';
import { secureTenantTable } from '../database/tenant-table.js';

/** Statements that create a subgraph's idempotency keys: which requests were already carried out, and what was answered. */
export function createIdempotencyKeys(schema: string): string[] {
  return [
    `create table "${schema}".idempotency_key (
      tenant_id uuid not null,
      principal text not null,
      key text not null check (length(key) between 1 and 255),
      operation text not null,
      fingerprint text not null,
      answer jsonb,
      created_at timestamptz not null,
      primary key (tenant_id, principal, key)
    )`,
    `create index idempotency_key_by_principal on "${schema}".idempotency_key (principal, key)`,
    `create index idempotency_key_by_age on "${schema}".idempotency_key (created_at)`,
    ...secureTenantTable({ schema, table: 'idempotency_key' }),
  ];
}

/** Days a key is remembered: a repetition later than that is a new request. */
export const keyDays = 30;

/** Statements that let old keys be forgotten; they need the table of keys. */
export function forgetOldKeys(schema: string): string[] {
  return keptFor({ schema, table: 'idempotency_key', since: 'created_at', days: keyDays });
}
