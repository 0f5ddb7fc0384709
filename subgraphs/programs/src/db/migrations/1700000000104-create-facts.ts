import type { MigrationInterface, QueryRunner } from 'typeorm';

import { createInbox } from '@platform/kit/bus/inbox.js';
import { secureTenantTable } from '@platform/kit/database/tenant-table.js';

const schema = 'programs';

export class CreateFacts1700000000104 implements MigrationInterface {
  name = 'CreateFacts1700000000104';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

const statements = [
  `create table quarter_repair_count (
    tenant_id uuid not null,
    quarter text not null check (quarter ~ '^[0-9]{4}-Q[1-4]$'),
    location_id uuid not null,
    completed int not null check (completed >= 0),
    opened int not null check (opened >= 0),
    primary key (tenant_id, quarter, location_id),
    foreign key (tenant_id, location_id) references service_location
  )`,
  `create index quarter_repair_count_by_quarter on quarter_repair_count (quarter, tenant_id) include (completed)`,
  ...secureTenantTable({ schema, table: 'quarter_repair_count' }),
  `create table organization_fact (
    tenant_id uuid not null references organization,
    fact text not null,
    observed_at timestamptz not null,
    event_id uuid not null,
    value jsonb not null,
    source text not null,
    primary key (tenant_id, fact, observed_at, event_id)
  )`,
  ...secureTenantTable({ schema, table: 'organization_fact', grants: ['SELECT', 'INSERT'] }),
  ...createInbox(schema),
];
