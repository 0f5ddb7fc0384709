import { secureTenantTable } from '../database/tenant-table.js';
import { keptFor } from '../database/kept-for.js';

/** Days an event's id is remembered: far longer than an applied event can be delivered again, which is a day. */
export const inboxDays = 90;

/** Statements that let a subgraph keep the order of events, and forget the ids of old ones; they need its inbox. */
export function createEventOrder(schema: string): string[] {
  return [
    `create table "${schema}".event_position (
      tenant_id uuid not null,
      type text not null,
      aggregate_id text not null,
      sequence bigint not null,
      primary key (tenant_id, type, aggregate_id)
    )`,
    ...secureTenantTable({ schema, table: 'event_position' }),
    `create index inbox_by_age on "${schema}".inbox (received_at)`,
    ...keptFor({ schema, table: 'inbox', since: 'received_at', days: inboxDays }),
  ];
}
