import { secureTenantTable } from '../database/tenant-table.js';

/** Statements that create a subgraph's inbox: the ids of the events it has already applied. */
export function createInbox(schema: string): string[] {
  return [
    `create table "${schema}".inbox (
      tenant_id uuid not null,
      event_id uuid not null,
      type text not null,
      received_at timestamptz not null,
      primary key (tenant_id, event_id)
    )`,
    ...secureTenantTable({ schema, table: 'inbox', grants: ['SELECT', 'INSERT'] }),
  ];
}
